using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>
/// The whole body of a response that is documented as text: a web page, XML, plain text. The bytes are kept as they came, since servers
/// also send pictures where their description says text: <see cref="ContentType" /> tells.
/// </summary>
public sealed class PlexContent
{
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private readonly byte[] _bytes;

    private readonly Encoding _encoding;
    private readonly int _preamble;

    private PlexContent(byte[] bytes, string? contentType, Encoding encoding, int preamble)
    {
        _bytes = bytes;
        ContentType = contentType;
        _encoding = encoding;
        _preamble = preamble;
    }

    /// <summary>The media type that the server named, or <see langword="null" />.</summary>
    public string? ContentType { get; }

    /// <summary>The number of bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>The body as text, in the encoding that it is in. What is no text, such as a picture, makes no sense here.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public string Text => _encoding.GetString(_bytes, _preamble, _bytes.Length - _preamble);

    /// <summary>The body as text.</summary>
    /// <param name="content">The body.</param>
    [return: NotNullIfNotNull(nameof(content))]
    public static implicit operator string?(PlexContent? content) => content?.Text;

    /// <summary>The bytes as they came.</summary>
    /// <returns>A copy of the bytes.</returns>
    public byte[] ToArray() => (byte[])_bytes.Clone();

    /// <summary>The bytes as they came, to be read.</summary>
    /// <returns>A stream that need not be disposed.</returns>
    public Stream ToStream() => new MemoryStream(_bytes, writable: false);

    /// <summary>What came, without what it says: that may be a secret.</summary>
    /// <returns>The media type and the length.</returns>
    public override string ToString() => FormattableString.Invariant($"{ContentType ?? "no Content-Type"}, {Length} bytes");

    internal static PlexContent Of(BufferedResponse response)
    {
        var bytes = response.Length == 0 ? [] : response.Bytes.AsSpan().ToArray();
        var (encoding, preamble) = Charset.Of(new ArraySegment<byte>(bytes), response.ContentType);
        return new PlexContent(bytes, response.ContentType?.MediaType, encoding, preamble);
    }
}

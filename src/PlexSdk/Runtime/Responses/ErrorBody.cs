using System.Globalization;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>The body of an error as text: whole, to be read, and what of it an exception keeps.</summary>
internal sealed class ErrorBody
{
    // Looked at beyond what is kept, so that a token across the cut is still recognised.
    private const int Overlap = 1024;

    private readonly BufferedResponse _response;
    private readonly Encoding _encoding;
    private readonly int _preamble;

    /// <param name="response">The response, with its body read.</param>
    /// <param name="maxBytes">How much of the body is kept.</param>
    /// <param name="secrets">What must not be seen of the call.</param>
    public ErrorBody(BufferedResponse response, int maxBytes, Secrets secrets)
    {
        _response = response;
        (_encoding, _preamble) = Charset.Of(response.Bytes, response.ContentType);
        Text = response.Length == 0 ? "" : _encoding.GetString(response.Bytes.Array!, _preamble, LengthWithin(BytesLookedAt(maxBytes)));
        var isCut = response.IsCut || response.Length > maxBytes;
        Kept = response.Length == 0 || (maxBytes == 0 && isCut) ? null : isCut ? Cut(secrets.Mask(Text), maxBytes) : Whole(secrets.Mask(Text));
    }

    /// <summary>The text as it came, up to what is looked at; empty where there is none.</summary>
    public string Text { get; }

    /// <summary>What an exception keeps of it: without secrets, bounded, and with a word on where it ends early.</summary>
    public string? Kept { get; }

    /// <summary>How many bytes of a body are looked at, of which up to <paramref name="maxBytes" /> are kept.</summary>
    public static int BytesLookedAt(int maxBytes) => (int)Math.Min((long)maxBytes + Overlap, int.MaxValue - 1);

    private string Whole(string masked) =>
        _response.Failure is null ? masked : $"{masked} [broke off after {InvariantText(_response.Length)} bytes]";

    // Masked text does not line up with the bytes any more; what is kept stays within the limit or close to it.
    private string Cut(string masked, int maxBytes)
    {
        var kept = Math.Min(masked.Length, _encoding.GetCharCount(_response.Bytes.Array!, _preamble, LengthWithin(maxBytes)));
        if (kept > 0 && char.IsHighSurrogate(masked[kept - 1]))
            kept--;

        return $"{masked.Substring(0, kept)} [cut after {InvariantText(Math.Min(_response.Length, maxBytes))} bytes]";
    }

    private int LengthWithin(int limit) => Math.Max(0, Math.Min(_response.Length, limit) - _preamble);

    private static string InvariantText(int number) => number.ToString(CultureInfo.InvariantCulture);
}

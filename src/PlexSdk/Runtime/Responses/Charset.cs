using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>
/// Which encoding a body is in: by its byte order mark, else by its Content-Type, else by how it begins, else UTF-8. A
/// charset that nobody knows, and UTF-7, which nobody should read, count as not named.
/// </summary>
internal static class Charset
{
    private const int Utf7 = 65000;
    private const int DeclarationLength = 128;

    // The mark of UTF-32 begins with that of UTF-16.
    private static readonly (Encoding Encoding, byte[] Mark)[] Marks =
        [.. new[] { Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode }.Select(static encoding => (encoding, encoding.GetPreamble()))];

    /// <summary>The encoding, and how many bytes its byte order mark takes.</summary>
    public static (Encoding Encoding, int Preamble) Of(ArraySegment<byte> body, MediaTypeHeaderValue? contentType)
    {
        var bytes = body.AsSpan();
        return Marked(bytes) ?? (Named(contentType?.CharSet) ?? WithoutMark(bytes) ?? Declared(bytes) ?? Encoding.UTF8, 0);
    }

    /// <summary>The encoding of that name, or <see langword="null" /> where there is none that is known.</summary>
    public static Encoding? Named(string? charset)
    {
        var name = charset?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name))
            return null;

        if (string.Equals(name, "utf-8", StringComparison.OrdinalIgnoreCase))
            return Encoding.UTF8;

        try
        {
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name!) ?? Encoding.GetEncoding(name!);
            return encoding.CodePage == Utf7 ? null : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static (Encoding Encoding, int Preamble)? Marked(ReadOnlySpan<byte> bytes)
    {
        foreach (var (encoding, mark) in Marks)
        {
            if (bytes.StartsWith(mark))
                return (encoding, mark.Length);
        }

        return null;
    }

    // JSON and XML begin with an ASCII character: a zero beside it gives UTF-16 away.
    private static Encoding? WithoutMark(ReadOnlySpan<byte> bytes) =>
        bytes.Length < 2 || bytes[0] == 0 == (bytes[1] == 0) ? null : bytes[0] == 0 ? Encoding.BigEndianUnicode : Encoding.Unicode;

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
            return null;

        var declaration = Encoding.ASCII.GetString(bytes.Slice(0, Math.Min(bytes.Length, DeclarationLength)).ToArray());
        var parts = declaration.Substring(0, declaration.IndexOf('>') + 1).Split('"', '\'');
        var encoding = Array.FindIndex(parts, static part => part.TrimEnd().EndsWith("encoding=", StringComparison.Ordinal));
        // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
        return encoding < 0 || Named(parts[encoding + 1]) is not { } named || named.GetByteCount("<") > 1 ? null : named;
    }
}

using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Http;

/// <summary>Which encoding a body is in: by its byte order mark, else by its Content-Type, else UTF-8.</summary>
internal static class Charset
{
    // Code pages that only some frameworks bring, and UTF-7, which nobody should read, count as unknown.
    private static readonly string[] Refused = ["utf-7", "unicode-1-1-utf-7", "x-unicode-2-0-utf-7"];

    /// <summary>The encoding, and how many bytes its byte order mark takes.</summary>
    public static (Encoding Encoding, int Preamble) Of(ArraySegment<byte> body, MediaTypeHeaderValue? contentType)
    {
        var bytes = body.AsSpan();
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            return (Encoding.UTF8, 3);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]))
        {
            return (Encoding.UTF32, 4);
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
        {
            return (Encoding.Unicode, 2);
        }

        return bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
            ? (Encoding.BigEndianUnicode, 2)
            : (Named(contentType?.CharSet) ?? Encoding.UTF8, 0);
    }

    /// <summary>The encoding that a Content-Type names, or <see langword="null" /> where it names none that is known.</summary>
    public static Encoding? Named(string? charset)
    {
        var name = charset?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name) || Refused.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
#if NETSTANDARD2_0
            return Encoding.GetEncoding(name);
#else
            return CodePagesEncodingProvider.Instance.GetEncoding(name!) ?? Encoding.GetEncoding(name!);
#endif
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}

using System.Buffers;
using System.Net.Http.Headers;

namespace PlexSdk.Http;

/// <summary>
/// Reads the body of a success. What it is is judged by how it begins, since servers and proxies mislabel: JSON; XML,
/// which a Plex Media Server sends when it does not see the Accept header (documented and observed); or a web page.
/// </summary>
internal static class AnswerReader
{
    public static T Read<T>(BodyBuffer body, MediaTypeHeaderValue? contentType)
    {
        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        var bytes = body.Bytes.Array!;
        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(body.Length - preamble));
        var length = 0;
        try
        {
            length = encoding.GetChars(bytes, preamble, body.Length - preamble, chars, 0);
            return Read<T>(chars, length);
        }
        finally
        {
            // The text may have held a token.
            Array.Clear(chars, 0, length);
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>The body as text, in the encoding that it says it has.</summary>
    public static string ReadText(BodyBuffer body, MediaTypeHeaderValue? contentType)
    {
        if (body.Length == 0)
        {
            return "";
        }

        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        return encoding.GetString(body.Bytes.Array!, preamble, body.Length - preamble);
    }

    private static T Read<T>(char[] chars, int length)
    {
        var start = 0;
        while (start < length && char.IsWhiteSpace(chars[start]))
        {
            start++;
        }

        if (start == length)
        {
            throw new AnswerFormatException("The body is empty.");
        }

        using var text = new CharArrayReader(chars, start, length - start);
        if (chars[start] != '<')
        {
            return PlexJsonReader.ReadRoot<T>(text);
        }

        return IsWebPage(chars.AsSpan(start, length - start))
            ? throw new AnswerFormatException("It answered as a web page, not as Plex: check ServerUri, and whether a proxy or a captive portal is in between.")
            : PlexJsonReader.ReadRoot<T>(XmlAnswer.Load(text));
    }

    private static bool IsWebPage(ReadOnlySpan<char> text) =>
        text.StartsWith("<!doctype html".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<html".AsSpan(), StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<!--".AsSpan(), StringComparison.Ordinal)
        || text.StartsWith("<head".AsSpan(), StringComparison.OrdinalIgnoreCase);
}

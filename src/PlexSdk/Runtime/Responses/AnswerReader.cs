using System.Buffers;
using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>
/// Reads the body of a success. What it is is judged by how it begins, since servers and proxies mislabel: JSON; XML,
/// which a Plex Media Server sends when it does not see the Accept header (documented and observed); or a web page.
/// </summary>
internal static class AnswerReader
{
    private const char ByteOrderMark = '\uFEFF';
    private const int PageHead = 1024;

    /// <summary>Reads the body as what the call makes of it.</summary>
    public static T Read<T>(Exchange body, MediaTypeHeaderValue? contentType, AnswerKind kind, Func<PlexJsonReader, T?>? read) => kind switch
    {
        AnswerKind.Text => (T)(object)ReadText(body, contentType),
        AnswerKind.OptionalJson when body.Length == 0 || IsNull(body) => default!,
        _ => Read(body, contentType, read!),
    };

    public static T Read<T>(Exchange body, MediaTypeHeaderValue? contentType, Func<PlexJsonReader, T?> read)
    {
        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        var bytes = body.Bytes.Array!;
        if (encoding == Encoding.UTF8 && IsJson(body.Bytes.AsSpan(preamble)))
        {
            return PlexJsonReader.ReadRoot(new BodyTextReader(new(bytes, preamble, body.Length - preamble), encoding), read);
        }

        var chars = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(body.Length - preamble));
        var length = 0;
        try
        {
            length = encoding.GetChars(bytes, preamble, body.Length - preamble, chars, 0);
            return Read(chars, length, contentType, read);
        }
        finally
        {
            // The text may have held a token.
            Array.Clear(chars, 0, length);
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        foreach (var c in text)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
            {
                return c is (byte)'{' or (byte)'[';
            }
        }

        return false;
    }

    private static bool IsNull(Exchange body) => body.Length == 4 && body.Bytes.AsSpan().SequenceEqual("null"u8);

    private static string ReadText(Exchange body, MediaTypeHeaderValue? contentType)
    {
        if (body.Length == 0)
        {
            return "";
        }

        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        return encoding.GetString(body.Bytes.Array!, preamble, body.Length - preamble);
    }

    private static T Read<T>(char[] chars, int length, MediaTypeHeaderValue? contentType, Func<PlexJsonReader, T?> read)
    {
        var start = 0;
        while (start < length && (char.IsWhiteSpace(chars[start]) || chars[start] == ByteOrderMark))
        {
            start++;
        }

        if (start == length)
        {
            throw new AnswerFormatException("The body is empty.");
        }

        var text = new CharArrayReader(chars, start, length - start);
        if (chars[start] != '<')
        {
            return PlexJsonReader.ReadRoot(text, read);
        }

        return IsWebPage(chars.AsSpan(start, length - start), contentType)
            ? throw new AnswerFormatException("It answered as a web page, not as Plex: check ServerUri, and whether a proxy or a captive portal is in between.")
            : PlexJsonReader.ReadRoot(XmlAnswer.Load(text), read);
    }

    private static bool IsWebPage(ReadOnlySpan<char> text, MediaTypeHeaderValue? contentType)
    {
        var head = text.Slice(0, Math.Min(text.Length, PageHead));
        return Has(head, "<html") || Has(head, "<!doctype html")
            || (string.Equals(contentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase) && !Has(head, "<MediaContainer"));
    }

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.IndexOf(tag.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}

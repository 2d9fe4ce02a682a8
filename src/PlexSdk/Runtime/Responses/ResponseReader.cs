using System.Net.Http.Headers;
using System.Text;

namespace PlexSdk.Runtime;

/// <summary>
/// Reads the body of a success. What it is is judged by how it begins, since servers and proxies mislabel: JSON; XML,
/// which a Plex Media Server sends when it does not see the Accept header (documented and observed); or a web page.
/// </summary>
internal static class ResponseReader
{
    private const char ByteOrderMark = '\uFEFF';
    private const int PageHead = 1024;

    /// <summary>Reads the body as what the call makes of it.</summary>
    /// <exception cref="ResponseFormatException">The body is not the documented one.</exception>
    public static T Read<T>(BufferedResponse response, ResponseKind kind, Func<PlexJsonReader, T?>? read, ReadLimits limits) => kind switch
    {
        ResponseKind.None => default!,
        ResponseKind.Text => (T)(object)PlexContent.Of(response),
        ResponseKind.OptionalJson when response.Length == 0 || response.Bytes.AsSpan().SequenceEqual("null"u8) => default!,
        _ => ReadJson(response, read!, limits),
    };

    private static T ReadJson<T>(BufferedResponse response, Func<PlexJsonReader, T?> read, ReadLimits limits)
    {
        var (encoding, preamble) = Charset.Of(response.Bytes, response.ContentType);
        var body = new ArraySegment<byte>(response.Bytes.Array!, preamble, response.Length - preamble);
        if (encoding == Encoding.UTF8 && IsJson(body))
            return PlexJsonReader.ReadRoot(new BodyReader(body, encoding), read, limits);

        var text = encoding.GetString(body.Array!, body.Offset, body.Count);
        var start = 0;
        while (start < text.Length && (char.IsWhiteSpace(text[start]) || text[start] == ByteOrderMark))
            start++;

        return ReadJson(text.Substring(start), response.ContentType, read, limits);
    }

    private static T ReadJson<T>(string text, MediaTypeHeaderValue? contentType, Func<PlexJsonReader, T?> read, ReadLimits limits)
    {
        if (text.Length == 0)
            throw new ResponseFormatException("The body is empty.");

        if (text[0] != '<')
        {
            using var reader = new TextBody(text);
            return PlexJsonReader.ReadRoot(reader, read, limits);
        }

        if (IsWebPage(text, contentType))
        {
            throw new ResponseFormatException(
                "It answered as a web page, not as Plex: check ServerUri, and whether a proxy or a captive portal is in between.");
        }

        var order = new XmlOrder();
        return PlexJsonReader.ReadRoot(XmlResponse.Load(text, limits, order), order, read, limits);
    }

    // What most servers send, which need not be made a text as a whole.
    private static bool IsJson(ReadOnlySpan<byte> text)
    {
        foreach (var c in text)
        {
            if (c is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return c is (byte)'{' or (byte)'[';
        }

        return false;
    }

    private static bool IsWebPage(string text, MediaTypeHeaderValue? contentType)
    {
        var head = text.AsSpan(0, Math.Min(text.Length, PageHead));
        return Has(head, "<html") || Has(head, "<!doctype html")
            || (string.Equals(contentType?.MediaType, "text/html", StringComparison.OrdinalIgnoreCase) && !Has(head, "<MediaContainer"));
    }

    private static bool Has(ReadOnlySpan<char> text, string tag) => text.IndexOf(tag.AsSpan(), StringComparison.OrdinalIgnoreCase) >= 0;
}

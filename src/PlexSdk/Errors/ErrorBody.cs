using System.Globalization;
using System.Net.Http.Headers;

namespace PlexSdk.Http;

/// <summary>The body of an error as the text that an exception keeps.</summary>
internal static class ErrorBody
{
    public static string? ToText(BodyBuffer body, MediaTypeHeaderValue? contentType, int maxBytes, string? token)
    {
        if (body.Length == 0)
        {
            return null;
        }

        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        var text = Redactor.Redact(encoding.GetString(body.Bytes.Array!, preamble, body.Length - preamble), token);
        if (!body.IsCut && body.Length <= maxBytes)
        {
            return text;
        }

        // Masked text does not line up with the bytes any more; what is kept stays within the limit or close to it.
        var limit = encoding.GetCharCount(body.Bytes.Array!, preamble, Math.Max(0, Math.Min(maxBytes, body.Length) - preamble));
        var kept = text.Substring(0, Math.Min(limit, text.Length));
        return $"{kept} [cut after {maxBytes.ToString(CultureInfo.InvariantCulture)} bytes]";
    }
}

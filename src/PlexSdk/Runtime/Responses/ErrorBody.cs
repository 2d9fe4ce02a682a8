using System.Globalization;
using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>The body of an error as the text that an exception keeps.</summary>
internal static class ErrorBody
{
    // Looked at beyond what is kept, so that a token across the cut is still recognised.
    private const int Overlap = 1024;

    /// <summary>How many bytes of a body are looked at, of which up to <paramref name="maxBytes" /> are kept.</summary>
    public static int BytesLookedAt(int maxBytes) => (int)Math.Min((long)maxBytes + Overlap, int.MaxValue - 1);

    /// <summary>The body's text as it came, up to what is looked at; empty where there is none.</summary>
    public static string Read(Exchange body, MediaTypeHeaderValue? contentType, int maxBytes)
    {
        if (body.Length == 0)
        {
            return "";
        }

        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        var length = Math.Min(body.Length, BytesLookedAt(maxBytes));
        return encoding.GetString(body.Bytes.Array!, preamble, Math.Max(0, length - preamble));
    }

    /// <summary>What an exception keeps of that text: without tokens, bounded, and with a word on where it ends early.</summary>
    public static string? Keep(string text, Exchange body, MediaTypeHeaderValue? contentType, int maxBytes, string? token)
    {
        var isCut = body.IsCut || body.Length > maxBytes;
        if (body.Length == 0 || (maxBytes == 0 && isCut))
        {
            return null;
        }

        var masked = Redactor.Redact(text, token);
        if (!isCut)
        {
            return body.Failure is null ? masked : $"{masked} [broke off after {InvariantText(body.Length)} bytes]";
        }

        // Masked text does not line up with the bytes any more; what is kept stays within the limit or close to it.
        var (encoding, preamble) = Charset.Of(body.Bytes, contentType);
        var length = Math.Min(body.Length, maxBytes);
        var kept = Math.Min(masked.Length, encoding.GetCharCount(body.Bytes.Array!, preamble, Math.Max(0, length - preamble)));
        if (kept > 0 && char.IsHighSurrogate(masked[kept - 1]))
        {
            kept--;
        }

        return $"{masked.Substring(0, kept)} [cut after {InvariantText(length)} bytes]";
    }

    private static string InvariantText(int number) => number.ToString(CultureInfo.InvariantCulture);
}

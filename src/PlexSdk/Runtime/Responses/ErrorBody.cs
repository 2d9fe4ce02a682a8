using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>The body of an error as the text that an exception keeps.</summary>
internal static class ErrorBody
{
    // Looked at beyond what is kept, so that a token across the cut is still recognised.
    private const int Overlap = 1024;

    /// <summary>How many bytes of a body are looked at, of which up to <paramref name="maxBytes" /> are kept.</summary>
    public static int BytesLookedAt(int maxBytes) => (int)Math.Min((long)maxBytes + Overlap, int.MaxValue - 1);

    /// <summary>The body's text as it came, up to what is looked at; empty where there is none.</summary>
    public static string Read(BufferedResponse response, int maxBytes)
    {
        if (response.Length == 0)
            return "";

        var (encoding, preamble) = Charset.Of(response.Bytes, response.ContentType);
        var length = Math.Min(response.Length, BytesLookedAt(maxBytes));
        return encoding.GetString(response.Bytes.Array!, preamble, Math.Max(0, length - preamble));
    }

    /// <summary>What an exception keeps of that text: without tokens, bounded, and with a word on where it ends early.</summary>
    public static string? Keep(string text, BufferedResponse response, int maxBytes)
    {
        var isCut = response.IsCut || response.Length > maxBytes;
        if (response.Length == 0 || (maxBytes == 0 && isCut))
            return null;

        var masked = response.Secrets.Mask(text);
        if (!isCut)
            return response.Failure is null ? masked : $"{masked} [broke off after {InvariantText(response.Length)} bytes]";

        // Masked text does not line up with the bytes any more; what is kept stays within the limit or close to it.
        var (encoding, preamble) = Charset.Of(response.Bytes, response.ContentType);
        var length = Math.Min(response.Length, maxBytes);
        var kept = Math.Min(masked.Length, encoding.GetCharCount(response.Bytes.Array!, preamble, Math.Max(0, length - preamble)));
        if (kept > 0 && char.IsHighSurrogate(masked[kept - 1]))
            kept--;

        return $"{masked.Substring(0, kept)} [cut after {InvariantText(length)} bytes]";
    }

    private static string InvariantText(int number) => number.ToString(CultureInfo.InvariantCulture);
}

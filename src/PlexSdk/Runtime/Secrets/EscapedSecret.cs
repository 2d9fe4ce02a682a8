using System.Globalization;
using System.Net;

namespace PlexSdk.Runtime;

/// <summary>Finds a secret in a text, also where some of its characters are written as JSON, a URL or HTML escapes them.</summary>
internal static class EscapedSecret
{
    // A text that was cut may end in the beginning of the secret; fewer characters than these tell nothing.
    private const int ShortestBeginning = 4;
    private const int LongestEntity = 10;

    /// <summary>How many characters of <paramref name="text" /> are the secret, or its beginning where the text ends in it; else 0.</summary>
    public static int MatchLength(ReadOnlySpan<char> text, string secret)
    {
        var length = 0;
        for (var i = 0; i < secret.Length; i++)
        {
            var rest = text.Slice(length);
            var step = StepLength(rest, secret[i]);
            if (step == 0)
                return i >= ShortestBeginning && IsBrokenOff(rest) ? text.Length : 0;

            length += step;
        }

        return length;
    }

    private static int StepLength(ReadOnlySpan<char> text, char expected)
    {
        if (text.IsEmpty)
            return 0;

        var escaped = text[0] switch
        {
            '\\' => JsonLength(text, expected),
            '%' => HexIs(text, 1, 2, expected) ? 3 : PercentLength(text, expected),
            '&' => EntityLength(text, expected),
            '+' when expected == ' ' => 1,
            _ => 0,
        };
        return escaped > 0 ? escaped : char.ToUpperInvariant(text[0]) == char.ToUpperInvariant(expected) ? 1 : 0;
    }

    private static int JsonLength(ReadOnlySpan<char> text, char expected)
    {
        if (text.Length > 1 && text[1] == expected)
            return 2;

        return text.Length > 1 && text[1] is 'u' or 'x' && HexIs(text, 2, text[1] == 'u' ? 4 : 2, expected) ? text[1] == 'u' ? 6 : 4 : 0;
    }

    private static int PercentLength(ReadOnlySpan<char> text, char expected)
    {
        if (expected < '\x80' || char.IsSurrogate(expected))
            return 0;

        var escaped = Uri.EscapeDataString(expected.ToString());
        return text.StartsWith(escaped.AsSpan(), StringComparison.OrdinalIgnoreCase) ? escaped.Length : 0;
    }

    private static int EntityLength(ReadOnlySpan<char> text, char expected)
    {
        var end = text.Slice(0, Math.Min(text.Length, LongestEntity)).IndexOf(';');
        return end > 0 && WebUtility.HtmlDecode(text.Slice(0, end + 1).ToString()) == expected.ToString() ? end + 1 : 0;
    }

    private static bool HexIs(ReadOnlySpan<char> text, int start, int digits, char expected) =>
        text.Length >= start + digits
        && int.TryParse(text.Slice(start, digits).ToString(), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
        && code == expected;

    private static bool IsBrokenOff(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || (rest.Length < LongestEntity && rest[0] is '\\' or '%' or '&');
}

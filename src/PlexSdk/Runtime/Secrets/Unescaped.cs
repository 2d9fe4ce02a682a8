using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace PlexSdk.Runtime;

/// <summary>What a text says once its JSON, URL and HTML escapes are undone, escapes of escapes included.</summary>
internal static class Unescaped
{
    private const int MaxRounds = 8;

    private static readonly char[] Escapes = ['\\', '%', '&', '\0'];

    private static readonly Regex JsonEscape = new(@"\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(.))", RegexOptions.IgnoreCase | RegexOptions.Singleline);

    /// <summary>Whether the text can say anything but what it looks like.</summary>
    public static bool Differs(string text) => text.AsSpan().IndexOfAny(Escapes) >= 0;

    /// <summary>The text without escapes, or <see langword="null" /> where they are nested too deeply to be sure.</summary>
    public static string? Of(string text)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var before = text;
            // UTF-16 that was read as an encoding of single bytes has a NUL beside each character.
            text = WebUtility.HtmlDecode(Uri.UnescapeDataString(JsonEscape.Replace(text.Replace("\0", ""), static match => Character(match.Groups))));
            if (text == before)
                return text;
        }

        return null;
    }

    private static string Character(GroupCollection groups) =>
        groups[3].Success ? groups[3].Value
        : ((char)int.Parse(groups[1].Value + groups[2].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();
}

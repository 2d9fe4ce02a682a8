using System.Globalization;
using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Texts of documents in messages: they may hold anything, and a message is one line.</summary>
internal static partial class OneLine
{
    public static string Of(string text) => Breaks().Replace(text, " ").Trim(' ') is var line && Control().IsMatch(line)
        ? Control().Replace(line, match => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)match.Value[0]:x4}"))
        : line;

    [GeneratedRegex(@"[ \t]*[\r\n]+[ \t]*", RegexOptions.CultureInvariant)]
    private static partial Regex Breaks();

    [GeneratedRegex(@"\p{Cc}", RegexOptions.CultureInvariant)]
    private static partial Regex Control();
}

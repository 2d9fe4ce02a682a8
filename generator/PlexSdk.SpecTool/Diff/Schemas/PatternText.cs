using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>What can safely be said about regular expressions in a document.</summary>
internal static class PatternText
{
    private static readonly HashSet<string> MatchesAll = ["", ".*", "^.*$", "^.*", ".*$", "^", "$", @"^[\s\S]*$", @"[\s\S]*", "(.*)", "^(.*)$"];

    public static bool AllowsAll(string pattern) => MatchesAll.Contains(pattern);

    public static bool Matches(string pattern, string text)
    {
        try
        {
            return Regex.IsMatch(text, pattern, RegexOptions.ECMAScript, TimeSpan.FromMilliseconds(50));
        }
        catch (Exception error) when (error is ArgumentException or RegexMatchTimeoutException)
        {
            return false;
        }
    }
}

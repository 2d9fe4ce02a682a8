using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Naming;

/// <summary>Names as words, for what no text of the document explains.</summary>
internal static partial class NameWords
{
    /// <summary><c>ratingKey</c> becomes "rating key", <c>X-Plex-Token</c> "X Plex token", <c>accountID</c> "account ID".</summary>
    public static string Of(string name)
    {
        var words = Word().Matches(name).Select(word => word.Value).ToList();
        return string.Join(' ', words.Select(word => word.All(char.IsUpper) ? word : word.ToLowerInvariant()));
    }

    /// <summary>A sentence about a member.</summary>
    public static string Sentence(string name, bool isList, bool isFlag) => Of(name) switch
    {
        "" => $"`{name}`.",
        _ when isFlag => $"Whether `{name}` is set.",
        var words when isList => $"The {ListOf(words)}.",
        var words => $"The {words}.",
    };

    private static string ListOf(string words) => words.EndsWith('s') ? words : Plural.Of(words);

    [GeneratedRegex(@"\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\p{Nd}+|[\p{Lo}\p{Lt}\p{Lm}]+")]
    private static partial Regex Word();
}

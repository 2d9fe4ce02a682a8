using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Documentation;

/// <summary>
/// Finds in a text what it says of each value of an enum: lines such as <c>* 'burn' - Burn the subtitle</c> and <c>| 1 | Movie |</c>, or a
/// sentence such as "1 = movie, 2 = show". A single value that happens to stand before a dash is no list.
/// </summary>
internal static partial class ValueList
{
    private const string Marks = "\"'`*_“”‘’";

    /// <summary>The texts by the values; nothing where the text has no list of them.</summary>
    public static IReadOnlyDictionary<string, string> Of(string? text, IReadOnlyList<string> values)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new Dictionary<string, string>();

        var lines = Entries(PlainText.Clean(text).Split('\n').Select(line => Bullet().Replace(line, "")), values);
        if (lines.Count >= Math.Min(2, values.Count))
            return lines;

        // In a sentence, words stand before dashes for other reasons too: each value must be in it.
        var parts = Entries(Parts().Split(PlainText.Line(text)).Select(part => Lead(part, values)), values);
        return parts.Count == values.Count ? parts : new Dictionary<string, string>();
    }

    private static Dictionary<string, string> Entries(IEnumerable<string> entries, IReadOnlyList<string> values)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var body = entry.TrimStart([.. Marks, ' ']);
            if (values.Where(value => value.Length > 0 && body.StartsWith(value, StringComparison.Ordinal)).MaxBy(value => value.Length) is { } known
                && Rest().Match(body[known.Length..].TrimStart([.. Marks])) is { Success: true } rest
                && rest.Groups["text"].Value.Trim(' ', '|') is { Length: > 0 } text)
            {
                texts.TryAdd(known, Capital(text));
            }
        }

        return texts;
    }

    /// <summary>A part of a sentence from the value on: "the type: 1 = movie" is about 1.</summary>
    private static string Lead(string part, IReadOnlyList<string> values) =>
        Word().Matches(part).Where(word => values.Contains(word.Value) && Rest().IsMatch(part[(word.Index + word.Length)..].TrimStart([.. Marks])))
            .Select(word => part[word.Index..]).FirstOrDefault("");

    private static string Capital(string text) =>
        text.Length > 1 && char.IsAsciiLetterLower(text[0]) && !char.IsUpper(text[1]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    [GeneratedRegex(@"^\s*(?:[-*+•]\s+|\|\s*)?")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?::|=>?|->|[-–—]{1,2}(?=\s)|→|\||\()\s*(?<text>[^|\n]*?)[\s.,;)]*(?:\||$)")]
    private static partial Regex Rest();

    [GeneratedRegex(@"[,;](?=\s)|\.(?=\s)|\s(?:and|or)\s")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?<![\w.-])-?[\w.]*\w")]
    private static partial Regex Word();
}

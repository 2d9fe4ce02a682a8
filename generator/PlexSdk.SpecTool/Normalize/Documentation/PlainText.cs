using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Documentation;

/// <summary>
/// Makes the texts for people fit for a comment: C# ends a line, and so a comment, at five characters, and XML has no control characters
/// at all.
/// </summary>
internal static partial class PlainText
{
    public static string Clean(string text) => Unprintable().Replace(LineEnd().Replace(text, "\n"), " ");

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => string.Join(' ', Clean(text).Split((char[])['\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>What stands before the first empty line, and what stands after it.</summary>
    public static (string First, string Others) Paragraph(string text)
    {
        var parts = EmptyLine().Split(Clean(text).Trim(), 2);
        return (parts[0].Trim(), parts.Length > 1 ? parts[1].Trim() : "");
    }

    /// <summary>The text with exactly one full stop at its end, unless it ends with another mark or a block of code.</summary>
    public static string Sentence(string text)
    {
        text = SeveralStops().Replace(Clean(text).Trim(), ".");
        return text.Length == 0 || text.EndsWith("```", StringComparison.Ordinal) || Ended().IsMatch(text) ? text : text + ".";
    }

    [GeneratedRegex("\r\n|[\r\u0085\u2028\u2029\v\f]")]
    private static partial Regex LineEnd();

    [GeneratedRegex("[\\p{Cc}\uFFFE\uFFFF-[\n\t]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unprintable();

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex EmptyLine();

    [GeneratedRegex(@"(?<!\.)\.\.$|\.\s+\.$")]
    private static partial Regex SeveralStops();

    /// <summary>A mark at the end, or before the sign that closes what it belongs to.</summary>
    [GeneratedRegex("[.!?:;,…。][)\\]\"'”’*_]*$")]
    private static partial Regex Ended();
}

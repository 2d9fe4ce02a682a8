using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Text from a document, made safe for Markdown: it may hold anything.</summary>
internal static partial class Markdown
{
    private const int Longest = 400;

    public static string Text(string text) => Special().Replace(Short(text), match => match.Value == "<" ? "&lt;" : "\\" + match.Value);

    public static string Code(string text)
    {
        var fence = text.Contains('`', StringComparison.Ordinal) ? "``" : "`";
        return fence.Length == 1 ? $"`{Short(text)}`" : $"`` {Short(text).Replace("``", "` `", StringComparison.Ordinal)} ``";
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }

    [GeneratedRegex(@"[\\`*_\[\]<@|~]", RegexOptions.CultureInvariant)]
    private static partial Regex Special();
}

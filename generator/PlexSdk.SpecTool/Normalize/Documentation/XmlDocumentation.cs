using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Normalize.Documentation;

/// <summary>A document's Markdown as the XML of C#'s documentation comments. No text can end a comment or an element.</summary>
internal static partial class XmlDocumentation
{
    /// <summary>An element, line by line; its text is a sentence.</summary>
    /// <param name="start">The start tag.</param>
    /// <param name="text">Markdown; nothing gives an empty element.</param>
    /// <param name="end">The end tag.</param>
    public static IEnumerable<string> Element(string start, string? text, string end) => (start + Text(PlainText.Sentence(text ?? "")) + end).Split('\n');

    /// <summary>An element of text that is XML already.</summary>
    public static IEnumerable<string> Xml(string start, string xml, string end) => (start + xml + end).Split('\n');

    /// <summary>As <see cref="Element" />, with the tags on lines of their own; nothing where there is no text.</summary>
    public static IEnumerable<string> Block(string start, string? text, string end) =>
        string.IsNullOrWhiteSpace(text) ? [] : [start, .. Element("", text, ""), end];

    /// <summary>Markdown as XML.</summary>
    public static string Text(string markdown)
    {
        var xml = Inline(Unindented().Replace(PlainText.Clean(markdown).Trim(), ""));
        var paragraphs = xml.Contains("<code>", StringComparison.Ordinal) ? [xml] : EmptyLines().Split(xml);
        return paragraphs.Length == 1 ? xml : string.Join('\n', paragraphs.Select(paragraph => $"<para>{paragraph.Trim()}</para>"));
    }

    private static string Inline(string markdown)
    {
        var end = 0;
        var xml = "";
        foreach (Match match in Markup().Matches(markdown))
        {
            xml += Escape(markdown[end..match.Index]) + Convert(match);
            end = match.Index + match.Length;
        }

        return xml + Escape(markdown[end..]);
    }

    private static string Convert(Match match)
    {
        if (match.Groups["block"] is { Success: true } block)
            return $"<code>\n{Escape(block.Value)}\n</code>";

        if (match.Groups["code"] is { Success: true } code)
            return $"<c>{Escape(code.Value.Trim())}</c>";

        if (match.Groups["link"] is { Success: true } link)
        {
            var url = match.Groups["url"].Value;
            return IsAddress(url) ? $"<see href=\"{Escape(url)}\">{Inline(link.Value)}</see>" : Inline(link.Value);
        }

        return Inline(match.Groups["strong"].Value);
    }

    /// <summary>Other links lead to places in somebody's documentation.</summary>
    private static bool IsAddress(string url) => Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https";

    private static string Escape(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);

    /// <summary>A fenced block, a code span, a link, or emphasis between words.</summary>
    [GeneratedRegex(
        """
        (?<=^|\n)```[^\n`]*\n(?<block>.*?)\n[ ]*```(?=\s|$)
        |(?<ticks>`+)(?<code>(?:[^`\n]|\n(?![ \t]*\n)|(?!\k<ticks>(?!`))`)+)\k<ticks>(?!`)
        |!?\[(?<link>(?:[^\]\[\n\\]|\n(?![ \t]*\n)|\\.)+)\]\(\s*<?(?<url>(?:[^()\n]|\([^()\n]*\))*?)>?(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)
        |(?<![\w*_\\])(?<mark>\*\*|__|\*)(?=[^\s*_])(?<strong>[^*\n]+?)(?<=[^\s*_])\k<mark>(?![\w*_])
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Markup();

    [GeneratedRegex("\n[ \t]*\n\\s*")]
    private static partial Regex EmptyLines();

    /// <summary>The indentation that folded texts bring along says nothing in a comment.</summary>
    [GeneratedRegex("[ \t]+(?=\n)")]
    private static partial Regex Unindented();
}

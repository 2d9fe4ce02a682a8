using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>
/// Makes the texts for people fit for a comment: C# ends a line, and so a comment, at five characters of which NSwag knows two, and XML
/// has no control characters at all.
/// </summary>
internal static partial class PlainText
{
    private static readonly HashSet<string> Texts = ["description", "summary", "x-result-description"];

    public static void Apply(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Apply(item);
            }
        }

        foreach ((var key, var value) in node is JsonObject members ? members.ToList() : [])
        {
            if (key is "x-tag-descriptions" && value is JsonObject tags)
            {
                foreach ((var tag, var text) in tags.ToList())
                {
                    tags[tag] = Clean(text!.ToString());
                }
            }
            else if (Texts.Contains(key) && value.AsText() is { } text)
            {
                node![key] = Clean(text);
            }
            else
            {
                Apply(value);
            }
        }
    }

    public static string Clean(string text) => Unprintable().Replace(LineEnd().Replace(text, "\n"), " ");

    /// <summary>The text on one line.</summary>
    public static string Line(string text) => Clean(text).Replace('\n', ' ');

    [GeneratedRegex("\r\n|[\r\u0085\u2028\u2029\v\f]")]
    private static partial Regex LineEnd();

    [GeneratedRegex("[\\p{Cc}\uFFFE\uFFFF-[\n\t]]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]")]
    private static partial Regex Unprintable();
}

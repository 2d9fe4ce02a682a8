using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff;

/// <summary>
/// Names places so that reordering does not rename them: <c>allOf</c> is left out because it is merged, and parameters and alternatives
/// go by their names instead of their numbers.
/// </summary>
internal static class Locations
{
    public static string Of(SpecDocument document, JsonNode node)
    {
        var steps = new List<string>();
        for (var current = node; current.Parent is { } parent; current = current.Parent!)
        {
            if (parent is not JsonArray list)
            {
                steps.Add(JsonPointer.Escape(current.GetPropertyName()));
                continue;
            }

            var keyword = list.Parent is JsonObject ? list.GetPropertyName() : "";
            if (keyword == "allOf")
            {
                // The part counts as its owner: the step to the list itself is skipped too.
                current = parent;
                continue;
            }

            var name = Name(keyword, document.Follow(current) as JsonObject, current as JsonObject);
            steps.Add(name is null ? current.GetElementIndex().ToString(System.Globalization.CultureInfo.InvariantCulture) : JsonPointer.Escape(name));
        }

        steps.Reverse();
        var file = document.FileOf(node);
        var prefix = file == document.Main ? "" : System.IO.Path.GetFileName(file.Name);
        return steps.Count == 0 ? prefix + "#" : prefix + "#/" + string.Join('/', steps);
    }

    private static string? Name(string keyword, JsonObject? target, JsonObject? node) => keyword switch
    {
        "parameters" => target.Scalar("in") is { } place ? $"{place}:{target.Scalar("name")}" : null,
        "oneOf" or "anyOf" => node.Scalar("$ref")?.Split('/')[^1] ?? node.Scalar("title"),
        "servers" => node.Scalar("url"),
        _ => null,
    };
}

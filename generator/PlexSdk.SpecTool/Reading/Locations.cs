using System.Globalization;

namespace PlexSdk.SpecTool.Reading;

/// <summary>
/// Names places so that reordering does not rename them: <c>allOf</c> is left out because it is merged, and parameters and alternatives
/// go by their names instead of their numbers.
/// </summary>
internal static class Locations
{
    public static string Of(SpecDocument document, JsonNode node) =>
        string.Join('/', Steps(document, node).Select(step => JsonPointer.Escape(step.Name)).Prepend(Root(document, node)));

    /// <summary>What a location begins with: files beside the document's own are named.</summary>
    public static string Root(SpecDocument document, JsonNode node)
    {
        var file = document.FileOf(node);
        return file == document.Main ? "#" : Path.GetFileName(file.Name) + "#";
    }

    /// <summary>The way from the root to the node, each step with the keyword of the list that it is an element of.</summary>
    public static IReadOnlyList<(string Name, string? List)> Steps(SpecDocument document, JsonNode node)
    {
        var steps = new List<(string, string?)>();
        for (var current = node; current.Parent is { } parent; current = current.Parent!)
        {
            if (parent is not JsonArray list)
            {
                steps.Add((current.GetPropertyName(), null));
                continue;
            }

            var keyword = Keyword(list);
            if (keyword == "allOf")
            {
                // The part counts as its owner: the step to the list itself is skipped too.
                current = parent;
                continue;
            }

            var name = Name(document, keyword, current);
            steps.Add((name ?? current.GetElementIndex().ToString(CultureInfo.InvariantCulture), name is null ? null : keyword));
        }

        steps.Reverse();
        return steps;
    }

    /// <summary>The location of an element of a list whose own location is known.</summary>
    public static string OfElement(SpecDocument document, string location, JsonArray list, int index) => Keyword(list) switch
    {
        "allOf" => location[..location.LastIndexOf('/')],
        var keyword => $"{location}/{JsonPointer.Escape(Name(document, keyword, list[index]) ?? index.ToString(CultureInfo.InvariantCulture))}",
    };

    private static string Keyword(JsonArray list) => list.Parent is JsonObject ? list.GetPropertyName() : "";

    private static string? Name(SpecDocument document, string keyword, JsonNode? element) => keyword switch
    {
        "parameters" when document.Follow(element) is JsonObject parameter && parameter.Scalar("in") is { } place => $"{place}:{parameter.Scalar("name")}",
        "oneOf" or "anyOf" => (element as JsonObject).Scalar("$ref")?.Split('/')[^1] ?? (element as JsonObject).Scalar("title"),
        "servers" => (element as JsonObject).Scalar("url"),
        _ => null,
    };
}

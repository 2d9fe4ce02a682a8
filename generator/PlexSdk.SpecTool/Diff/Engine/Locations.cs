using System.Globalization;

namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>
/// Names places so that reordering does not rename them: <c>allOf</c> is left out because it is merged, and parameters and alternatives
/// go by their names instead of their numbers.
/// </summary>
internal static class Locations
{
    public static string Of(SpecDocument document, JsonNode node)
    {
        var file = document.FileOf(node);
        var prefix = file == document.Main ? "#" : Path.GetFileName(file.Name) + "#";
        return string.Join('/', Steps(document, node).Select(step => JsonPointer.Escape(step.Name)).Prepend(prefix));
    }

    /// <summary>The components, members and parameters that the place is part of.</summary>
    public static IEnumerable<Subject> Subjects(SpecDocument document, JsonNode node)
    {
        var steps = Steps(document, node);
        var isOwnFile = document.FileOf(node) == document.Main;
        var isMember = false;
        for (var index = 0; index < steps.Count; index++)
        {
            var (name, subject) = steps[index];
            isMember = index > 0 && steps[index - 1].Name == "properties" && !isMember;
            if (subject is { } known)
            {
                yield return known;
            }
            else if (isMember)
            {
                yield return Subject.Member(name);
            }
            else if ((index == 2 && steps[0].Name == "components") || (index == 0 && !isOwnFile && name is not ("components" or "properties")))
            {
                // In a file of its own, a schema may stand at the root.
                yield return Subject.Component(name);
            }
        }
    }

    private static List<(string Name, Subject? Subject)> Steps(SpecDocument document, JsonNode node)
    {
        var steps = new List<(string, Subject?)>();
        for (var current = node; current.Parent is { } parent; current = current.Parent!)
        {
            if (parent is not JsonArray list)
            {
                steps.Add((current.GetPropertyName(), null));
                continue;
            }

            var keyword = list.Parent is JsonObject ? list.GetPropertyName() : "";
            if (keyword == "allOf")
            {
                // The part counts as its owner: the step to the list itself is skipped too.
                current = parent;
                continue;
            }

            steps.Add(Item(keyword, document.Follow(current) as JsonObject, current as JsonObject)
                ?? (current.GetElementIndex().ToString(CultureInfo.InvariantCulture), null));
        }

        steps.Reverse();
        return steps;
    }

    private static (string, Subject?)? Item(string keyword, JsonObject? target, JsonObject? node) => keyword switch
    {
        "parameters" when target.Scalar("in") is { } place => ($"{place}:{target.Scalar("name")}", Subject.Parameter(target.Scalar("name") ?? "")),
        "oneOf" or "anyOf" when (node.Scalar("$ref")?.Split('/')[^1] ?? node.Scalar("title")) is { } name => (name, Subject.Component(name)),
        "servers" when node.Scalar("url") is { } url => (url, null),
        _ => null,
    };
}

namespace PlexSdk.SpecTool.Overlays;

/// <summary>
/// Merges an update into what an action selects: members into objects, one by one; an element, or those of a list, to the end of an array;
/// anything else takes the place of what was there.
/// </summary>
internal sealed class OverlayMerge(SpecDocument document, SpecReaderOptions options)
{
    private const int MaxNodes = 2_000_000;

    private int _nodes;

    /// <summary>Merges, and gives what stands against it.</summary>
    public string? Into(JsonNode? target, JsonNode? update, SpecFile file)
    {
        try
        {
            return Merge(target, update, file, Depth(target));
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    private string? Merge(JsonNode? target, JsonNode? update, SpecFile file, int depth)
    {
        switch (target, update)
        {
            case (JsonObject map, JsonObject members):
                foreach (var (name, value) in members)
                    Member(map, name, value, file, depth + 1);

                return null;
            case (JsonObject, _):
                return "it selects an object, so 'update' must be an object";
            case (JsonArray list, JsonArray elements):
                foreach (var element in elements)
                    list.Add(Copy(element, file, depth + 1));

                return null;
            case (JsonArray list, _):
                list.Add(Copy(update, file, depth + 1));
                return null;
            default:
                return "it selects a value that is neither an object nor an array: select what holds it";
        }
    }

    private void Member(JsonObject map, string name, JsonNode? value, SpecFile file, int depth)
    {
        if ((map[name], value) is (JsonObject, JsonObject) or (JsonArray, JsonArray))
            Merge(map[name], value, file, depth);
        else
            map[name] = Copy(value, file, depth);
    }

    /// <summary>A copy, since one update may go to many places; each node keeps its place in the overlay.</summary>
    private JsonNode? Copy(JsonNode? node, SpecFile file, int depth)
    {
        if (depth > options.MaxDepth)
            throw new FormatException($"the update makes the nesting deeper than {options.MaxDepth} levels");

        if (++_nodes > MaxNodes)
            throw new FormatException($"the overlays add more than {MaxNodes:N0} nodes");

        if (node is null)
            return null;

        var copy = node switch
        {
            JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, Copy(member.Value, file, depth + 1)))),
            JsonArray list => new JsonArray([.. list.Select(item => Copy(item, file, depth + 1))]),
            _ => node.DeepClone(),
        };
        document.Main.Adopt(copy, file.PositionOf(node));
        return copy;
    }

    private static int Depth(JsonNode? node)
    {
        var depth = 0;
        for (var current = node?.Parent; current is not null; current = current.Parent)
            depth++;

        return depth;
    }
}

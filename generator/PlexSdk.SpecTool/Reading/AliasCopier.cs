using System.Globalization;
using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Copies what an alias names, places included, up to a limit over the whole file.</summary>
internal sealed class AliasCopier(PositionMap positions, int limit)
{
    private int _left = limit;

    public bool TryCopy(JsonNode? node, out JsonNode? copy)
    {
        copy = Copy(node);
        return _left >= 0;
    }

    public JsonNode? Copy(JsonNode? node)
    {
        if (node is null || _left < 0)
        {
            return null;
        }

        _left--;
        var copy = node switch
        {
            JsonObject mapping => CopyObject(mapping),
            JsonArray list => CopyArray(list),
            _ => node.DeepClone(),
        };
        positions.Copy(node, copy);
        return copy;
    }

    private JsonObject CopyObject(JsonObject original)
    {
        var copy = new JsonObject();
        foreach (var (key, value) in original)
        {
            copy[key] = Copy(value);
            if (value is null)
            {
                positions.CopyNull(original, copy, key);
            }
        }

        return copy;
    }

    private JsonArray CopyArray(JsonArray original)
    {
        var copy = new JsonArray();
        for (var index = 0; index < original.Count; index++)
        {
            copy.Add(Copy(original[index]));
            if (original[index] is null)
            {
                positions.CopyNull(original, copy, index.ToString(CultureInfo.InvariantCulture));
            }
        }

        return copy;
    }
}

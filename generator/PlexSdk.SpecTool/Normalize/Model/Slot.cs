using System.Globalization;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>A place in the tree that holds a schema: where it hangs, and under which keyword.</summary>
internal sealed record Slot(JsonNode Parent, string Key, JsonNode Node, string Keyword)
{
    public void Replace(JsonNode replacement)
    {
        if (ReferenceEquals(replacement, Node))
            return;

        if (Parent is JsonArray list)
            list[int.Parse(Key, CultureInfo.InvariantCulture)] = replacement;
        else
            Parent[Key] = replacement;
    }
}

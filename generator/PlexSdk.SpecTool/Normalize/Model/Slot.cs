namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>A place in the tree that holds a schema: where it hangs, and under which keyword.</summary>
internal sealed class Slot
{
    private readonly JsonNode _parent;
    private readonly int _index;

    public Slot(JsonObject parent, string key, JsonNode node, string keyword)
    {
        _parent = parent;
        Key = key;
        Node = node;
        Keyword = keyword;
    }

    public Slot(JsonArray parent, int index, JsonNode node, string keyword)
    {
        _parent = parent;
        _index = index;
        Key = index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        Node = node;
        Keyword = keyword;
    }

    public string Key { get; }

    public JsonNode Node { get; }

    public string Keyword { get; }

    public void Replace(JsonNode replacement)
    {
        if (ReferenceEquals(replacement, Node))
            return;

        if (_parent is JsonArray list)
            list[_index] = replacement;
        else
            ((JsonObject)_parent)[Key] = replacement;
    }
}

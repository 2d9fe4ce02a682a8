namespace PlexSdk.SpecTool.Reading;

/// <summary>Lines and columns of the nodes of one file. A member stands where its key stands, an element where it begins.</summary>
internal sealed class PositionMap
{
    private readonly Dictionary<JsonNode, (int Line, int Column)> _nodes = new(ReferenceEqualityComparer.Instance);

    // A null is no node of its own in this tree, so it is found by its parent.
    private readonly Dictionary<(JsonNode Parent, string Key), (int Line, int Column)> _nulls = [];

    /// <summary>The place of the whole content.</summary>
    public void AddRoot(JsonNode? root, int line, int column)
    {
        if (root is not null)
            _nodes[root] = (line, column);
    }

    /// <summary>The place of a member or an element.</summary>
    public void Add(JsonNode? node, JsonNode parent, string key, int line, int column)
    {
        if (node is null)
            _nulls[(parent, key)] = (line, column);
        else
            _nodes[node] = (line, column);
    }

    public SourcePosition Find(JsonNode node, string file)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (_nodes.TryGetValue(current, out var place))
                return new SourcePosition(file, place.Line, place.Column);
        }

        return new SourcePosition(file, 1, 1);
    }

    public SourcePosition Find(JsonNode parent, string key, string file) =>
        _nulls.TryGetValue((parent, key), out var place) ? new SourcePosition(file, place.Line, place.Column) : Find(parent, file);
}

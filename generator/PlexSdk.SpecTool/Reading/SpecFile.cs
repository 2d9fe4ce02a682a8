using System.Globalization;

namespace PlexSdk.SpecTool.Reading;

/// <summary>One parsed file: the main document, or one that it refers to. A member stands where its key stands, an element where it begins.</summary>
public sealed class SpecFile
{
    private readonly Dictionary<JsonNode, (int Line, int Column)> _places = new(ReferenceEqualityComparer.Instance);

    // A null is no node of its own in this tree, so it is found by its parent.
    private readonly Dictionary<(JsonNode Parent, string Key), (int Line, int Column)> _nulls = [];
    private readonly List<DuplicateKey> _duplicates = [];
    private readonly Dictionary<JsonNode, SourcePosition> _adopted = new(ReferenceEqualityComparer.Instance);
    private Dictionary<string, JsonNode>? _anchors;

    internal SpecFile(SpecSource source) => Source = source;

    /// <summary>The name that messages use.</summary>
    public string Name => Source.Name;

    /// <summary>The content as a tree.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>What is doubtful in the file but does not stop reading.</summary>
    public IEnumerable<SpecWarning> Warnings =>
        from duplicate in _duplicates
        select new SpecWarning($"the key '{duplicate.Key}' is there twice; the last one counts", PositionOf(duplicate.Parent, duplicate.Key));

    internal IReadOnlyList<DuplicateKey> Duplicates => _duplicates;

    internal SpecSource Source { get; }

    /// <summary>The schemas with a name of their own, by <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
    internal IReadOnlyDictionary<string, JsonNode> Anchors => _anchors ??= CollectAnchors(Root, []);

    internal SourcePosition PositionOf(JsonNode node)
    {
        for (var current = node; current is not null; current = current.Parent)
        {
            if (_adopted.TryGetValue(current, out var origin))
                return origin;

            if (_places.TryGetValue(current, out var place))
                return Position(place);
        }

        return Position((1, 1));
    }

    internal SourcePosition PositionOf(JsonNode parent, string key) =>
        JsonPointer.Step(parent, key) is { } child ? PositionOf(child)
        : _nulls.TryGetValue((parent, key), out var place) ? Position(place)
        : PositionOf(parent);

    internal SpecFile WithRoot(JsonNode? root, (int Line, int Column) place)
    {
        Root = root;
        if (root is not null)
            _places[root] = place;

        return this;
    }

    internal void Add(JsonObject parent, string key, JsonNode? value, (int Line, int Column) place, bool isCopy = false)
    {
        if (!isCopy && parent.TryGetPropertyValue(key, out var earlier))
            _duplicates.Add(new DuplicateKey(parent, key, earlier, PositionOf(parent, key)));

        parent[key] = value;
        Note(parent, key, value, place);
    }

    internal void Add(JsonArray parent, JsonNode? value, (int Line, int Column) place)
    {
        parent.Add(value);
        Note(parent, (parent.Count - 1).ToString(CultureInfo.InvariantCulture), value, place);
    }

    /// <summary>Notes that a node of the tree comes from another file.</summary>
    internal void Adopt(JsonNode node, SourcePosition origin) => _adopted[node] = origin;

    private void Note(JsonNode parent, string key, JsonNode? value, (int Line, int Column) place)
    {
        if (value is null)
            _nulls[(parent, key)] = place;
        else
            _places[value] = place;
    }

    private SourcePosition Position((int Line, int Column) place) => new(Name, place.Line, place.Column);

    private static Dictionary<string, JsonNode> CollectAnchors(JsonNode? node, Dictionary<string, JsonNode> anchors)
    {
        foreach (var item in node as JsonArray ?? [])
            CollectAnchors(item, anchors);

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            if (key is "$anchor" or "$dynamicAnchor" && value is JsonValue name)
                anchors.TryAdd(name.ToString(), node!);

            CollectAnchors(value, anchors);
        }

        return anchors;
    }
}

namespace PlexSdk.SpecTool.Reading;

/// <summary>One parsed file: the main document, or one that it refers to.</summary>
public sealed class SpecFile
{
    private readonly Lazy<Dictionary<string, JsonNode>> _anchors;

    internal SpecFile(SpecSource source, JsonNode? root, PositionMap positions, IReadOnlyList<SpecWarning> warnings)
    {
        Source = source;
        Root = root;
        Positions = positions;
        Warnings = warnings;
        _anchors = new(() =>
        {
            var anchors = new Dictionary<string, JsonNode>();
            CollectAnchors(root, anchors);
            return anchors;
        });
    }

    /// <summary>The name that messages use.</summary>
    public string Name => Source.Name;

    /// <summary>The content as a tree.</summary>
    public JsonNode? Root { get; }

    /// <summary>What is doubtful in the file but does not stop reading.</summary>
    public IReadOnlyList<SpecWarning> Warnings { get; }

    internal SpecSource Source { get; }

    internal PositionMap Positions { get; }

    /// <summary>The schemas with a name of their own, by <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
    internal IReadOnlyDictionary<string, JsonNode> Anchors => _anchors.Value;

    private static void CollectAnchors(JsonNode? node, Dictionary<string, JsonNode> anchors)
    {
        foreach (var item in node as JsonArray ?? [])
            CollectAnchors(item, anchors);

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            if (key is "$anchor" or "$dynamicAnchor" && value is JsonValue name)
                anchors.TryAdd(name.ToString(), node!);

            CollectAnchors(value, anchors);
        }
    }
}

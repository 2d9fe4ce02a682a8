namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>The schemas of one document, each there once.</summary>
internal sealed class SchemaPool
{
    private readonly Dictionary<JsonNode, Schema> _single = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Schema> _joint = [];
    private readonly Dictionary<JsonNode, int> _numbers = new(ReferenceEqualityComparer.Instance);

    public SchemaPool(SpecDocument document)
    {
        Document = document;
        Anything = new Schema(this, [], null);
    }

    public SpecDocument Document { get; }

    /// <summary>The schema that allows every value.</summary>
    public Schema Anything { get; }

    public Schema Of(JsonNode? node)
    {
        node = Target(node);
        if (node is not JsonObject { Count: > 0 } && !Canonical.IsFalse(node))
            return Anything;

        if (!_single.TryGetValue(node!, out var schema))
            _single[node!] = schema = new Schema(this, [node!], null);

        return schema;
    }

    /// <summary>The schema that demands what all of <paramref name="nodes"/> demand.</summary>
    public Schema OfAll(IEnumerable<JsonNode?> nodes)
    {
        var parts = nodes.Select(Target).Where(node => node is JsonObject { Count: > 0 } || Canonical.IsFalse(node))
            .Select(node => node!).Distinct<JsonNode>(ReferenceEqualityComparer.Instance).ToList();
        return parts.Count switch
        {
            0 => Anything,
            1 => Of(parts[0]),
            _ => Joint(parts, null),
        };
    }

    /// <summary>One alternative of a schema, as a schema of its own: all of <paramref name="whole"/> but its alternatives, and the branch.</summary>
    public Schema Branch(Schema whole, Schema branch) => Joint(whole.Parts, branch.Node ?? new JsonObject());

    public static string? NameOf(JsonNode? node) =>
        node?.Parent is JsonObject { Parent: JsonObject { Parent: JsonObject } } parent && parent.GetPropertyName() == "schemas"
            ? node.GetPropertyName()
            : null;

    private JsonNode? Target(JsonNode? node) =>
        node is JsonObject reference && reference["$ref"] is JsonValue && (reference.Count == 1 || !Document.HasJsonSchema || reference.All(IsAnnotation))
            ? Document.Resolve(reference) is { } target ? ReferenceEquals(target, reference) ? node : Target(target) : node
            : node;

    private static bool IsAnnotation(KeyValuePair<string, JsonNode?> member) => member.Key is "$ref" or "description" or "summary" or "title";

    private Schema Joint(IReadOnlyList<JsonNode> parts, JsonNode? branch)
    {
        var key = string.Join(' ', parts.Select(Number).Order()) + (branch is null ? "" : "|" + Number(branch));
        if (!_joint.TryGetValue(key, out var schema))
            _joint[key] = schema = new Schema(this, parts, branch);

        return schema;
    }

    private int Number(JsonNode node)
    {
        if (!_numbers.TryGetValue(node, out var number))
            _numbers[node] = number = _numbers.Count;

        return number;
    }
}

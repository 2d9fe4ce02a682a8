namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// A reference into the middle of something (<c>#/components/schemas/A/properties/b</c>, <c>#/paths/…/schema</c>, <c>#/$defs/c</c>,
/// <c>#anchor</c>) becomes one to a component of its own. Needed by documents that were bundled by a tool: swagger-cli and
/// json-schema-ref-parser leave such references behind.
/// </summary>
internal sealed class DeepReferences : INormalization
{
    private static readonly HashSet<string> SchemaHolders =
        ["schemas", "schema", "properties", "items", "allOf", "oneOf", "anyOf", "additionalProperties", "$defs", "definitions"];

    private static readonly HashSet<string> Noise =
        ["", "components", "schemas", "schema", "properties", "paths", "content", "application/json", "$defs", "definitions", "responses"];

    public void Apply(SpecModel spec)
    {
        var anchors = Anchors(spec);
        List<JsonObject> references = [.. ReferenceWalk.Find(spec.Root)];
        foreach (var group in references.GroupBy(node => node.Text("$ref")!).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            if (SpecModel.Key(group.Key) is { } key && spec.Schemas.ContainsKey(key))
            {
                Point(group, key);
            }
            else if (anchors.TryGetValue(group.Key, out var anchored))
            {
                Point(group, Hoist(spec, anchored, group.Key.TrimStart('#')));
            }
            else if (JsonPointer.Parts(group.Key) is { Count: > 0 } segments && segments.Any(SchemaHolders.Contains))
            {
                var target = Find(spec, segments) ?? throw Missing(group.Key);
                Point(group, Hoist(spec, target, string.Join('-', segments.Where(segment => !Noise.Contains(segment)))));
            }
        }
    }

    public static SpecException Missing(string reference) => new($"the reference '{reference}' leads nowhere");

    private static void Point(IEnumerable<JsonObject> references, string key)
    {
        foreach (var reference in references)
            reference["$ref"] = SpecModel.ReferenceTo(key)["$ref"]!.DeepClone();
    }

    private static string Hoist(SpecModel spec, JsonObject target, string name)
    {
        if (ReferenceEquals(target.Parent, spec.Schemas))
            return target.GetPropertyName();

        var key = spec.FreeKey(name);
        target.ReplaceWith((JsonNode)SpecModel.ReferenceTo(key));
        spec.Schemas[key] = target;
        return key;
    }

    /// <summary>Walks to the target and through the references on the way.</summary>
    public static JsonObject? Find(SpecModel spec, IEnumerable<string> segments, int depth = 0)
    {
        JsonNode? node = spec.Root;
        foreach (var segment in segments)
            node = JsonPointer.Step(node, segment) ?? JsonPointer.Step(Follow(spec, node, depth), segment);

        return Follow(spec, node, depth);
    }

    private static JsonObject? Follow(SpecModel spec, JsonNode? node, int depth)
    {
        if (node.Reference() is not { } reference)
            return node as JsonObject;

        return depth < 100 ? Find(spec, JsonPointer.Parts(reference), depth + 1) : throw new SpecException($"the reference '{reference}' leads to itself");
    }

    private static Dictionary<string, JsonObject> Anchors(SpecModel spec)
    {
        var anchors = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        spec.RewriteSchemas(schema =>
        {
            IEnumerable<string?> local = [schema.Text("$anchor"), schema.Text("$dynamicAnchor")];
            foreach (var name in local.OfType<string>().Select(name => "#" + name).Concat(schema["$id"].AsText() is { } id ? [id] : []))
                anchors.TryAdd(name, schema);

            if (schema.Take("$dynamicRef") is { } dynamic)
                schema["$ref"] = dynamic;
        });
        return anchors;
    }
}

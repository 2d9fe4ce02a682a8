namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Knows at which keywords a schema holds other schemas, so that data (examples, defaults, enum values) is never mistaken for one.</summary>
internal static class SchemaWalk
{
    private static readonly string[] Maps = ["properties", "patternProperties", "$defs", "definitions", "dependentSchemas"];
    private static readonly string[] Lists = ["allOf", "oneOf", "anyOf", "prefixItems"];
    private static readonly string[] Singles =
    [
        "items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames",
        "unevaluatedProperties", "unevaluatedItems", "contentSchema",
    ];

    /// <summary>Rewrites the schemas below <paramref name="schema"/>, then the schema itself.</summary>
    public static JsonNode Rewrite(JsonNode schema, Func<JsonNode, JsonNode> rewrite)
    {
        if (schema is JsonObject node)
        {
            foreach (var slot in Slots(node).ToList())
                slot.Replace(Rewrite(slot.Node, rewrite));
        }

        return rewrite(schema);
    }

    /// <summary>Every place directly in <paramref name="schema"/> that holds a schema.</summary>
    public static IEnumerable<Slot> Slots(JsonObject schema)
    {
        foreach (var keyword in Maps)
        {
            if (schema[keyword] is JsonObject map)
            {
                foreach ((var key, var child) in map.ToList())
                {
                    if (IsSchema(child))
                        yield return new Slot(map, key, child!, keyword);
                }
            }
        }

        foreach (var keyword in Lists)
        {
            if (schema[keyword] is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++)
                {
                    if (IsSchema(list[i]))
                        yield return new Slot(list, i, list[i]!, keyword);
                }
            }
        }

        foreach (var keyword in Singles)
        {
            if (IsSchema(schema[keyword]))
                yield return new Slot(schema, keyword, schema[keyword]!, keyword);
        }
    }

    private static bool IsSchema(JsonNode? node) =>
        node is JsonObject || node?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;
}

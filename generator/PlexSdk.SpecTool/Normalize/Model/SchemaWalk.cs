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
    public static JsonNode Rewrite(JsonNode schema, Func<JsonObject, JsonObject> rewrite)
    {
        if (schema is not JsonObject node)
            return schema;

        foreach (var slot in Slots(node))
            slot.Replace(Rewrite(slot.Node, rewrite));

        return rewrite(node);
    }

    /// <summary>Every place directly in <paramref name="schema"/> that holds a schema, as of now: each may be replaced.</summary>
    public static IReadOnlyList<Slot> Slots(JsonObject schema) =>
    [
        .. from keyword in Maps
           from member in schema.Object(keyword) ?? []
           where IsSchema(member.Value)
           select new Slot(schema[keyword]!, member.Key, member.Value!, keyword),
        .. from keyword in Lists
           from item in (schema.Array(keyword) ?? []).Index()
           where IsSchema(item.Item)
           select new Slot(schema[keyword]!, $"{item.Index}", item.Item!, keyword),
        .. from keyword in Singles
           where IsSchema(schema[keyword])
           select new Slot(schema, keyword, schema[keyword]!, keyword),
    ];

    /// <summary>Whether a keyword holds schemas.</summary>
    public static bool Holds(string keyword) => Maps.Contains(keyword) || Lists.Contains(keyword) || Singles.Contains(keyword);

    private static bool IsSchema(JsonNode? node) =>
        node is JsonObject || node?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;
}

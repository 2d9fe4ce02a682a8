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

    private static readonly string[] Keywords = [.. Maps, .. Lists, .. Singles];
    private static readonly Dictionary<string, int> Order = Keywords.Index().ToDictionary(keyword => keyword.Item, keyword => keyword.Index);

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
    public static IReadOnlyList<Slot> Slots(JsonObject schema)
    {
        // Most schemas hold none.
        List<int>? keywords = null;
        for (var index = 0; index < schema.Count; index++)
        {
            if (Order.TryGetValue(schema.GetAt(index).Key, out var order))
                (keywords ??= []).Add(order);
        }

        keywords?.Sort();
        return keywords is null ? [] : [.. keywords.SelectMany(order => Slots(schema, Keywords[order]))];
    }

    /// <summary>Whether a keyword holds schemas.</summary>
    public static bool Holds(string keyword) => Order.ContainsKey(keyword);

    private static IEnumerable<Slot> Slots(JsonObject schema, string keyword) => schema[keyword] switch
    {
        JsonObject map when Maps.Contains(keyword) =>
            from member in map
            where IsSchema(member.Value)
            select new Slot(map, member.Key, member.Value!, keyword),
        JsonArray list when Lists.Contains(keyword) =>
            from item in list.Index()
            where IsSchema(item.Item)
            select new Slot(list, $"{item.Index}", item.Item!, keyword),
        { } node when Singles.Contains(keyword) && IsSchema(node) => [new Slot(schema, keyword, node, keyword)],
        _ => [],
    };

    private static bool IsSchema(JsonNode? node) =>
        node is JsonObject || node?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False;
}

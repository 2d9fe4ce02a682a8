namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Finds every reference of a document, and none in its data.</summary>
internal static class ReferenceWalk
{
    private static readonly HashSet<string> NameMaps =
    [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "responses", "schemas", "parameters", "headers",
        "requestBodies", "content", "paths", "pathItems", "callbacks", "links", "securitySchemes", "encoding", "webhooks",
    ];

    private static readonly HashSet<string> Data = ["example", "examples", "default", "enum", "const", "mapping", "value", "variables"];

    public static IEnumerable<JsonObject> Find(JsonNode? node, bool isNameMap = false)
    {
        if (node is JsonArray list)
            return list.SelectMany(item => Find(item));

        return node is JsonObject map ? Members(map, isNameMap) : [];
    }

    private static IEnumerable<JsonObject> Members(JsonObject map, bool isNameMap)
    {
        if (!isNameMap && map.Text("$ref") is not null)
            yield return map;

        foreach ((var key, var child) in map.ToList())
        {
            if (isNameMap || !(Data.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal)))
            {
                foreach (var found in Find(child, !isNameMap && NameMaps.Contains(key)))
                    yield return found;
            }
        }
    }
}

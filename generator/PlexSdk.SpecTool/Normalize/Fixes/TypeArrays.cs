namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// OpenAPI 3.1 writes <c>type: [string, 'null']</c> where 3.0 has <c>nullable</c>, and <c>type: [string, integer]</c> for a choice of
/// scalars. FastAPI, Plex's and most 3.1 documents do.
/// </summary>
internal sealed class TypeArrays : INormalization
{
    private static readonly Dictionary<string, string[]> Keywords = new()
    {
        ["object"] = ["properties", "required", "additionalProperties", "patternProperties", "allOf"],
        ["array"] = ["items", "prefixItems"],
        ["string"] = ["format", "contentEncoding", "contentMediaType"],
        ["integer"] = ["format"],
        ["number"] = ["format"],
    };

    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema["type"] is not JsonArray list)
            return;

        List<string> types = [.. list.Texts().Distinct()];
        if (types.Remove("null") && types.Count > 0)
            schema["nullable"] = true;

        if (types.Contains("number"))
            types.Remove("integer");

        schema.Remove("type");
        if (types.Count <= 1 || schema.ContainsKey("enum"))
        {
            // Values beside several types tell their types themselves.
            if (types.Count <= 1)
                schema["type"] = types.FirstOrDefault() ?? "null";

            return;
        }

        var branches = new JsonArray([.. types.Order(StringComparer.Ordinal).Select(type => (JsonNode)Branch(schema, type))]);
        schema.RemoveWhere(Keywords.Values.SelectMany(keywords => keywords).Contains);
        schema["anyOf"] = branches;
    });

    private static JsonObject Branch(JsonObject schema, string type)
    {
        var branch = new JsonObject { ["type"] = type };
        branch.AbsorbMissing(schema.Pick(Keywords.GetValueOrDefault(type, [])));
        return branch;
    }
}

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// <c>oneOf</c> of constants, each with its own title and description, is how OpenAPI 3.1 documents an enum (Plex, Rust's utoipa):
/// one enum, whose members have those texts. Values of several types become a choice of enums.
/// </summary>
internal sealed class EnumChoices : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            List<JsonObject> branches = [.. schema.Array(keyword).Objects()];
            if (branches.Count > 1 && branches.All(IsInlineEnum) && branches.Select(branch => branch.Text("type")).Distinct().Count() == 1)
            {
                Join(schema, branches);
                schema.Remove(keyword);
            }
        }

        if (schema.Text("type") is null && schema.Array("enum") is { Count: > 1 } mixed && schema.Reference() is null)
            Split(schema, mixed);
    });

    private static bool IsInlineEnum(JsonObject branch) => branch.Reference() is null && Shapes.Of(branch) == Shape.Enum;

    private static void Join(JsonObject schema, List<JsonObject> branches)
    {
        var values = new JsonArray();
        var names = new JsonObject();
        var descriptions = new JsonObject();
        foreach (var branch in branches)
        {
            Origins.Join(schema, branch);
            foreach (var value in branch.Array("enum")!)
            {
                var wire = value!.ToString();
                if (values.Any(known => known!.ToString() == wire))
                    continue;

                values.Add(value.DeepClone());
                if (branch.Array("enum")!.Count == 1)
                {
                    Copy(branch, "title", names, wire);
                    Copy(branch, branch.Text("description") is null ? "title" : "description", descriptions, wire);
                }
            }
        }

        schema["type"] = branches[0]["type"]!.DeepClone();
        schema["enum"] = values;
        schema[Marks.ValueNames] = names;
        schema[Marks.ValueTexts] = descriptions;
    }

    private static void Copy(JsonObject from, string key, JsonObject to, string wire)
    {
        if (from.Text(key) is { } text)
            to[wire] = text;
    }

    private static void Split(JsonObject schema, JsonArray mixed)
    {
        var choices = new JsonArray();
        foreach (var group in mixed.GroupBy(JsonType.Of).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var branch = new JsonObject { ["type"] = group.Key, ["enum"] = new JsonArray([.. group.Select(value => value?.DeepClone())]) };
            Origins.Join(branch, schema);
            choices.Add((JsonNode)branch);
        }

        schema.Remove("enum");
        schema.Remove(Marks.EnumOrigins);
        schema["anyOf"] = choices;
    }
}

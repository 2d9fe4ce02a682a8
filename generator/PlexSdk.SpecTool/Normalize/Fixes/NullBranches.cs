namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary><c>anyOf: [X, {type: 'null'}]</c> (every FastAPI document) is a nullable X; so is an enum with <c>null</c> among its values.</summary>
internal sealed class NullBranches : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            if (schema.Array(keyword) is not { } branches)
                continue;

            foreach (var branch in branches.Objects().Where(IsNull))
            {
                branches.Remove(branch);
                schema["nullable"] = true;
            }

            if (branches.Count == 0)
                schema.Remove(keyword);
        }

        if (schema.Array("enum") is { } only && only.All(value => value is null))
        {
            schema.Remove("enum");
            schema["nullable"] = true;
        }

        if (schema.Array("enum") is { Count: > 1 } values && values.Any(value => value is null))
        {
            schema["enum"] = new JsonArray([.. values.Where(value => value is not null).Select(value => value!.DeepClone())]);
            schema["nullable"] = true;
        }
    });

    private static bool IsNull(JsonObject branch) => branch.Text("type") == "null";
}

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary><c>const</c> is an enum with one value (OpenAPI 3.1's discriminator values).</summary>
internal sealed class ConstValues : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.ContainsKey("const"))
            schema["enum"] = new JsonArray(schema.Take("const"));
    });
}

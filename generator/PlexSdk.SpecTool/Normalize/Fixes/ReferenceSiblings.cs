namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// OpenAPI 3.1 lets <c>$ref</c> stand beside other keywords. Texts and limits stay beside it; more properties or alternatives become an
/// <c>allOf</c>, which says the same.
/// </summary>
internal sealed class ReferenceSiblings : INormalization
{
    private static readonly string[] Shaping = ["properties", "allOf", "oneOf", "anyOf", "patternProperties"];
    private static readonly string[] Ignored = ["type", "format", "items", "enum", "required", "additionalProperties", "discriminator"];

    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.Reference() is null)
            return;

        if (!Shaping.Any(schema.ContainsKey))
        {
            if (schema.ContainsKey("enum") && spec.Resolve(schema) is { } target)
            {
                if (!target.ContainsKey("enum") && !target.ContainsKey("allOf"))
                {
                    // The values are new: the enum replaces the plain type that it narrows.
                    schema.Remove("$ref");
                    return;
                }

                Origins.Join(target, schema);
                schema.Remove(Marks.EnumOrigins);
            }

            schema.RemoveWhere(Ignored.Contains);
            return;
        }

        var parts = schema.Take("allOf") as JsonArray ?? [];
        parts.Insert(0, new JsonObject { ["$ref"] = schema.Take("$ref") });
        schema["allOf"] = parts;
    });
}

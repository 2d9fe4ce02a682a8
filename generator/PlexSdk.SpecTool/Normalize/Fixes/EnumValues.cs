namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// An enum, or a constant, of lists or objects gives no names: what remains is its type. JSON Schema allows it, so that any document may
/// have one (found by mutating documents).
/// </summary>
internal sealed class EnumValues : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (!AreScalar(schema))
            schema.Remove("enum");

        if (schema["const"] is JsonObject or JsonArray)
            schema.Remove("const");
    });

    /// <summary>Whether each value of a schema's enum can have a name.</summary>
    public static bool AreScalar(JsonObject schema) => schema.Array("enum")?.Any(value => value is JsonObject or JsonArray) != true;
}

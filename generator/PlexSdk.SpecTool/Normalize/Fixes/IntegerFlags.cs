namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// An integer whose only values are 0 and 1 is a flag: <c>bool</c> in C#, 0 and 1 on the wire. Plex's description declares such flags;
/// its ordinary booleans travel as <c>true</c> and <c>false</c>.
/// </summary>
internal sealed class IntegerFlags : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (IsFlag(schema))
        {
            schema.Remove("enum");
            schema.Remove("format");
            schema["type"] = "boolean";
            schema[Marks.IsFlag] = true;
        }
    });

    public static bool IsFlag(JsonObject schema) =>
        schema.Text("type") == "integer" && schema.Array("enum") is { Count: 2 } values
        && values.Select(value => value?.ToString()).Order(StringComparer.Ordinal).SequenceEqual(["0", "1"]) && !schema.ContainsKey(Marks.ValueNames);
}

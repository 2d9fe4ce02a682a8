namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>
/// Integers that a base and what refines it declare with different widths: both get the wider one, so that the class inherits instead of
/// repeating every member. A playlist's item and Plex's metadata differ in two such members only.
/// </summary>
internal static class IntegerWidths
{
    private static readonly HashSet<string?> Signed = [null, "int64", "int32", "int16", "int8", "uint32", "uint16", "uint8"];

    public static bool IsPlain(JsonObject schema) =>
        schema.Text("type") == "integer" && !schema.ContainsKey("enum") && schema.Reference() is null && Signed.Contains(schema.Text("format"));

    public static bool IsNarrow(JsonObject schema) => IntegerSize.IsSmall(schema);

    /// <summary>Makes one integer as wide as the other, if that is wider.</summary>
    public static void Widen(JsonObject schema, JsonObject other)
    {
        if (IsPlain(schema) && IsPlain(other) && IsNarrow(schema) && !IsNarrow(other))
            schema["format"] = "int64";
    }

    /// <summary>Widens what bases declare. It comes before any composition: in which order these are made must not matter.</summary>
    public static void Widen(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        List<JsonObject> bases = [.. schema.Array("allOf").Objects().Where(part => part.Reference() is not null)];
        if (bases.Count == 0)
            return;

        var inherited = bases.SelectMany(parent => Inherited(spec, parent, [])).Where(known => IsPlain(known.Value))
            .ToLookup(known => known.Key, known => known.Value);
        foreach (var (name, property) in Own(schema))
        {
            foreach (var known in inherited[name])
                Widen(known, property);
        }
    });

    private static IEnumerable<ObjectMember> Own(JsonObject schema) => schema.Array("allOf").Objects()
        .Where(part => part.Reference() is null).SelectMany(Own).Concat(schema.Object("properties").Objects());

    private static IEnumerable<ObjectMember> Inherited(SpecModel spec, JsonObject parent, HashSet<JsonObject> seen) =>
        spec.Resolve(parent) is not { } target || !seen.Add(target) ? []
        : Own(target).Concat(target.Array("allOf").Objects().Where(part => part.Reference() is not null).SelectMany(part => Inherited(spec, part, seen)));
}

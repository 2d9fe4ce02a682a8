namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>Decides from which base a class inherits, and what it then need not repeat.</summary>
internal static class Inheritance
{
    /// <summary>
    /// The base to inherit from: the one with a discriminator, else the only one. None when a property is typed differently there:
    /// the class then has all properties itself.
    /// </summary>
    public static string? Choose(SpecModel spec, IReadOnlyList<(string Reference, JsonObject Target)> bases, JsonObject merged)
    {
        var discriminated = bases.FirstOrDefault(candidate => Chain(spec, candidate.Target).Any(type => type.ContainsKey("discriminator")));
        return discriminated.Reference ?? (bases is [var only] && !Conflicts(spec, only.Target, merged) ? only.Reference : null);
    }

    /// <summary>The class and its bases, the nearest first.</summary>
    public static IEnumerable<JsonObject> Chain(SpecModel spec, JsonObject type)
    {
        var seen = new HashSet<JsonObject>();
        for (var current = type; current is not null && seen.Add(current);)
        {
            yield return current;
            current = Base(spec, current);
        }
    }

    /// <summary>The properties of the class, then those of its bases.</summary>
    public static IEnumerable<ObjectMember> Properties(SpecModel spec, JsonObject? type) =>
        type is null ? [] : Chain(spec, type).SelectMany(level => level.Object("properties").Objects());

    public static JsonObject? Base(SpecModel spec, JsonObject type) =>
        type.Array("allOf").Objects().FirstOrDefault() is { } parent ? spec.Resolve(parent) : null;

    /// <summary>The class with the properties of its bases in it.</summary>
    public static JsonObject Flatten(SpecModel spec, JsonObject type, Refinement refinement)
    {
        var flat = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() };
        foreach (var level in Chain(spec, type).Reverse())
        {
            var copy = (JsonObject)level.DeepClone();
            copy.Remove("discriminator");
            copy.Remove(Marks.EnumOrigins);
            copy.Remove(Marks.TypeOrigins);
            flat.Remove("description");
            PropertyMerge.Into(flat, copy, refinement);
        }

        return flat;
    }

    /// <summary>Takes out what the base says already; a property typed differently stays and hides the base's.</summary>
    public static void RemoveInherited(SpecModel spec, string parent, JsonObject merged)
    {
        var properties = merged.Ensure("properties");
        foreach ((var name, var inherited) in Properties(spec, spec.Target(parent)))
        {
            if (properties.Object(name) is { } own && IsSame(own, inherited))
            {
                properties.Remove(name);
                Origins.JoinAll(inherited, own);
            }
        }
    }

    private static bool Conflicts(SpecModel spec, JsonObject parent, JsonObject merged) =>
        Properties(spec, parent).Any(inherited => merged.Object("properties")?.Object(inherited.Key) is { } own && !IsSame(own, inherited.Value));

    private static bool IsSame(JsonObject own, JsonObject inherited) =>
        Shapes.Of(own) == Shape.Any || Shapes.Canonical(own) == Shapes.Canonical(inherited) || IsWiderInteger(inherited, own);

    private static bool IsWiderInteger(JsonObject schema, JsonObject other) => IntegerWidths.IsPlain(schema) && IntegerWidths.IsPlain(other)
        && (!IntegerWidths.IsNarrow(schema) || IntegerWidths.IsNarrow(other));
}

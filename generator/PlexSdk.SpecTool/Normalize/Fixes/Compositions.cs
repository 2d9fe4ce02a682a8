using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// <c>allOf</c> in C#: an object with one object base inherits from it; several bases, or properties that differ from the base's, become
/// one class with all properties; what refines an array or an enum is one; an <c>allOf</c> around a scalar, an enum or a single reference is
/// that type with its own texts. Alternatives (<c>oneOf</c>, <c>anyOf</c>) beside properties add optional properties. Plex's 3.1 description
/// wraps enums and primitives in <c>allOf</c>; stock NSwag lets a class inherit from them.
/// </summary>
internal sealed class Compositions : INormalization
{
    private readonly HashSet<string> _done = [];
    private readonly HashSet<string> _active = [];
    private Refinement? _refinement;

    public void Apply(SpecModel spec)
    {
        IntegerWidths.Widen(spec);
        _refinement = new Refinement(spec, reference => Find(spec, reference));
        foreach ((var key, _) in spec.Schemas.Objects())
            Component(spec, key);

        foreach (var root in spec.Roots().Where(root => root.Keyword == "schema"))
            root.Replace(Rewrite(spec, root.Node));
    }

    /// <summary>The finished component; null while it is being worked on.</summary>
    private JsonObject? Component(SpecModel spec, string key)
    {
        if (_done.Contains(key))
            return spec.Schemas.Object(key);

        if (!_active.Add(key) || spec.Schemas.Object(key) is not { } schema)
            return null;

        foreach (var slot in SchemaWalk.Slots(schema))
            slot.Replace(Rewrite(spec, slot.Node));

        var result = Compose(spec, schema, key);
        if (!ReferenceEquals(result, schema))
            spec.Schemas[key] = result;

        _active.Remove(key);
        _done.Add(key);
        return result;
    }

    private JsonNode Rewrite(SpecModel spec, JsonNode schema) =>
        SchemaWalk.Rewrite(schema, inner => Compose(spec, inner, null));

    private JsonObject Compose(SpecModel spec, JsonObject schema, string? key)
    {
        var hasChoice = schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf");
        if (!schema.ContainsKey("allOf") && !(hasChoice && Shapes.HasProperties(schema)))
            return schema;

        return new AllOf(spec, schema, key, _refinement!).Build();
    }

    private JsonObject? Find(SpecModel spec, string reference)
    {
        var target = SpecModel.Key(reference) is { } key ? Component(spec, key) : null;
        return target.Reference() is { } next ? Find(spec, next) : target;
    }
}

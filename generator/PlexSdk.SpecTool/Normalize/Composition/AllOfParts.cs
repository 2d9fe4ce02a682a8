namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>The parts of one <c>allOf</c> by what they are: bases, values, choices, and properties of its own.</summary>
internal sealed class AllOfParts(SpecModel spec, JsonObject schema, Refinement refinement)
{
    public List<(string Reference, JsonObject Target)> Bases { get; } = [];

    public List<JsonObject> Values { get; } = [];

    public List<JsonObject> Choices { get; } = [];

    public JsonObject Merged { get; } = new() { ["type"] = "object", ["properties"] = new JsonObject() };

    /// <summary>Takes the schema apart: what is structural of it is in the parts then.</summary>
    public void Collect()
    {
        if (schema.Take("allOf") is JsonArray parts)
        {
            foreach (var part in parts.Objects())
            {
                parts.Remove(part);
                Add(part);
            }
        }

        AddOwn();
        // What is the base of another base comes with that.
        Bases.RemoveAll(parent => Bases.Any(other => Inheritance.Chain(spec, other.Target).Skip(1).Contains(parent.Target)));
    }

    private void Add(JsonObject part)
    {
        if (part.Reference() is { } reference)
            AddReference(part, reference);
        else if (Shapes.IsAnnotation(part))
            PropertyMerge.Annotations(Merged, part);
        else
            AddInline(part);
    }

    private void AddReference(JsonObject part, string reference)
    {
        // A component that is being worked on refers back to this one: a class either way, and its own base comes first.
        var target = refinement.Find(reference);
        switch (target is null ? Shape.Object : Shapes.Of(target))
        {
            case Shape.Object when target is not null:
                if (Bases.All(known => known.Target != target))
                    Bases.Add((reference, target));

                break;
            case Shape.Union:
                Choices.Add(part);
                break;
            case Shape.Map:
                Merged["additionalProperties"] ??= target!["additionalProperties"]!.DeepClone();
                Values.Add(part);
                break;
            case Shape.Any or Shape.Object:
                break;
            default:
                Values.Add(part);
                break;
        }
    }

    private void AddInline(JsonObject part)
    {
        foreach (var inherited in (part.Take("allOf") as JsonArray).Objects())
        {
            if (inherited.Reference() is { } reference)
                AddReference(new JsonObject { ["$ref"] = reference }, reference);
            else
                AddInline(inherited);
        }

        switch (Shapes.Of(part))
        {
            case Shape.Object:
                AddChoices(part);
                PropertyMerge.Into(Merged, part, refinement);
                break;
            case Shape.Union:
                Choices.Add(part);
                break;
            default:
                Values.Add(part);
                break;
        }
    }

    private void AddOwn()
    {
        if (!Shapes.HasProperties(schema) && Shapes.Of(schema) is Shape.Scalar or Shape.Enum or Shape.Array or Shape.Map)
        {
            Values.Add(Structure(schema));
            schema.Remove(Marks.EnumOrigins);
        }

        AddChoices(schema);
        PropertyMerge.Into(Merged, schema, refinement);
        schema.RemoveWhere(keyword => Shapes.IsStructural(keyword) && keyword != "discriminator");
    }

    private void AddChoices(JsonObject part)
    {
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            if (part.Take(keyword) is JsonArray branches)
                Choices.Add(new JsonObject { [keyword] = branches });
        }
    }

    private static JsonObject Structure(JsonObject from) =>
        new(from.Where(member => Shapes.IsStructural(member.Key) || member.Key is Marks.EnumOrigins or Marks.IsFlag)
            .Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));
}

namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>Puts the parts of one <c>allOf</c> together.</summary>
internal sealed class AllOf(SpecModel spec, JsonObject schema, string? key, Refinement refinement)
{
    private readonly AllOfParts _parts = new(spec, schema, refinement);

    public JsonObject Build()
    {
        _parts.Collect();
        if (_parts.Bases.Count > 0 || Shapes.HasProperties(_parts.Merged) || _parts.Choices.Count > 1)
            return Object();

        return _parts.Choices is [var choice] ? With(choice) : Value();
    }

    /// <summary>No object anywhere: the most telling value, with this schema's texts.</summary>
    private JsonObject Value()
    {
        if (_parts.Values.Count == 0)
        {
            schema["type"] = "object";
            schema.AbsorbMissing(_parts.Merged);
            return schema;
        }

        var value = _parts.Values.MinBy(Rank)!;
        foreach (var other in _parts.Values.Where(other => !ReferenceEquals(other, value)).ToList())
            value = Refine(value, other);

        return With(value);
    }

    /// <summary>The most telling part comes first: an enum or a flag with a name, then without one, then what is no plain scalar.</summary>
    private int Rank(JsonObject part)
    {
        var isNamed = part.Reference() is not null;
        var target = Target(part) ?? [];
        return (Shapes.Of(target), target.ContainsKey(Marks.IsFlag)) switch
        {
            (Shape.Enum, _) when isNamed => 0,
            (_, true) => isNamed ? 1 : 2,
            (Shape.Enum, _) => 3,
            (Shape.Scalar, _) => isNamed ? 4 : 6,
            _ => isNamed ? 4 : 5,
        };
    }

    private JsonObject Refine(JsonObject value, JsonObject other)
    {
        var target = Target(value) ?? value;
        var added = Target(other) ?? other;
        Origins.Join(target, other);
        if (target.Array("enum") is not null && added.Array("enum") is not null && value.Reference() is null && other.Reference() is null)
            refinement.Values(value, other);
        else if (added.Array("enum") is { } values && other.Reference() is null)
            Origins.Settle(spec, other, values.Where(known => !Has(target, known)));
        else if ((Shapes.Of(target), Shapes.Of(added)) is (Shape.Array, Shape.Array))
            return refinement.Elements(value, other, "items");

        if (value.Reference() is null)
            Absorb(value, (JsonObject)added.DeepClone());

        return value;
    }

    /// <summary>What a value does not say itself: texts, and of a plain scalar of the same type the format.</summary>
    private static void Absorb(JsonObject value, JsonObject other)
    {
        value.AbsorbTexts(other);
        if (Shapes.Of(value) != Shape.Enum && value.Text("type") == other.Text("type") && other.Take("format") is { } format)
            value["format"] ??= format;
    }

    private static bool Has(JsonObject schema, JsonNode? value) =>
        schema.Array("enum")?.Any(known => known?.ToJsonString() == value?.ToJsonString()) ?? !schema.ContainsKey(Marks.IsFlag);

    private JsonObject? Target(JsonObject part) => part.Reference() is { } reference ? refinement.Find(reference) : part;

    private JsonObject With(JsonObject value)
    {
        _parts.Merged.RemoveWhere(key => key is "type" or "properties" or "required" or "additionalProperties");
        schema.AbsorbMissing(_parts.Merged);
        schema.AbsorbMissing(value);
        return schema;
    }

    private JsonObject Object()
    {
        foreach (var choice in _parts.Choices)
            new ChoiceMerge(spec, key, refinement).Into(_parts.Merged, choice);

        if (key is null && _parts.Bases is [var only] && !Shapes.HasProperties(_parts.Merged))
        {
            schema["$ref"] = only.Reference;
            PropertyMerge.Annotations(schema, _parts.Merged);
            return schema;
        }

        var parent = Inheritance.Choose(spec, _parts.Bases, _parts.Merged);
        foreach ((var reference, var target) in _parts.Bases.Where(other => other.Reference != parent))
            PropertyMerge.Into(_parts.Merged, Inheritance.Flatten(spec, target, refinement), refinement);

        if (parent is not null)
        {
            Inheritance.RemoveInherited(spec, parent, _parts.Merged);
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = parent });
        }

        schema.AbsorbMissing(_parts.Merged);
        return schema;
    }
}

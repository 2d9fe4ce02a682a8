namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>Puts the parts of one <c>allOf</c> together.</summary>
internal sealed class AllOf(SpecModel spec, JsonObject schema, string? key, Func<string, JsonObject?> find)
{
    private readonly AllOfParts _parts = new(schema, find);

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

        var value = _parts.Values.FirstOrDefault(part => Target(part) is { } type && Shapes.Of(type) == Shape.Enum)
            ?? _parts.Values.FirstOrDefault(part => part.Reference() is not null)
            ?? _parts.Values.FirstOrDefault(part => Shapes.Of(part) != Shape.Scalar) ?? _parts.Values[0];
        foreach (var other in _parts.Values.Where(other => !ReferenceEquals(other, value)))
        {
            Origins.Join(Target(value) ?? value, other);
            if (value.Reference() is null)
                value.AbsorbMissing(other);
        }

        return With(value);
    }

    private JsonObject? Target(JsonObject part) => part.Reference() is { } reference ? find(reference) : part;

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
            new ChoiceMerge(spec, key, find).Into(_parts.Merged, choice);

        if (key is null && _parts.Bases is [var only] && !Shapes.HasProperties(_parts.Merged))
        {
            schema["$ref"] = only.Reference;
            PropertyMerge.Annotations(schema, _parts.Merged);
            return schema;
        }

        var parent = Inheritance.Choose(spec, _parts.Bases, _parts.Merged);
        foreach ((var reference, var target) in _parts.Bases.Where(other => other.Reference != parent))
            PropertyMerge.Into(_parts.Merged, (JsonObject)Inheritance.Flatten(spec, target).DeepClone());

        if (parent is not null)
        {
            Inheritance.RemoveInherited(spec, parent, _parts.Merged);
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = parent });
        }

        schema.AbsorbMissing(_parts.Merged);
        return schema;
    }
}

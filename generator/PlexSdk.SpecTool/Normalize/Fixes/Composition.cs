using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>Puts the parts of one <c>allOf</c> together.</summary>
internal sealed class Composition(SpecModel spec, JsonObject schema, string? key, Func<string, JsonObject?> find)
{
    private readonly List<(string Reference, JsonObject Target)> _bases = [];
    private readonly List<JsonObject> _values = [];
    private readonly List<JsonObject> _choices = [];
    private readonly JsonObject _merged = new() { ["type"] = "object", ["properties"] = new JsonObject() };

    public JsonObject Build()
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
        if (_bases.Count == 0 && _choices.Count == 0 && !Shapes.HasProperties(_merged))
        {
            return Value();
        }

        if (_bases.Count == 0 && !Shapes.HasProperties(_merged) && _choices is [var choice])
        {
            return With(choice);
        }

        return Object();
    }

    private void Add(JsonObject part)
    {
        if (part.Reference() is { } reference)
        {
            AddReference(part, reference);
        }
        else if (Shapes.IsAnnotation(part))
        {
            PropertyMerge.Annotations(_merged, part);
        }
        else
        {
            AddInline(part);
        }
    }

    private void AddReference(JsonObject part, string reference)
    {
        // A component that is being worked on refers back to this one: a class either way, and its own base comes first.
        var target = find(reference);
        switch (target is null ? Shape.Object : Shapes.Of(target))
        {
            case Shape.Object when target is not null:
                _bases.Add((reference, target));
                break;
            case Shape.Union:
                _choices.Add(part);
                break;
            case Shape.Map:
                _merged["additionalProperties"] ??= target!["additionalProperties"]!.DeepClone();
                _values.Add(part);
                break;
            case Shape.Any or Shape.Object:
                break;
            default:
                _values.Add(part);
                break;
        }
    }

    private void AddInline(JsonObject part)
    {
        foreach (var inherited in (part.Take("allOf") as JsonArray).Objects())
        {
            if (inherited.Reference() is { } reference)
            {
                AddReference(new JsonObject { ["$ref"] = reference }, reference);
            }
            else
            {
                AddInline(inherited);
            }
        }

        switch (Shapes.Of(part))
        {
            case Shape.Object:
                AddChoices(part);
                PropertyMerge.Into(_merged, part);
                break;
            case Shape.Union:
                _choices.Add(part);
                break;
            default:
                _values.Add(part);
                break;
        }
    }

    private void AddOwn()
    {
        if (!Shapes.HasProperties(schema) && Shapes.Of(schema) is Shape.Scalar or Shape.Enum or Shape.Array or Shape.Map)
        {
            _values.Add(Structure(schema));
        }

        AddChoices(schema);
        PropertyMerge.Into(_merged, schema);
        foreach (var keyword in schema.Select(member => member.Key).Where(Shapes.IsStructural).ToList())
        {
            if (keyword != "discriminator")
            {
                schema.Remove(keyword);
            }
        }
    }

    private void AddChoices(JsonObject part)
    {
        foreach (var keyword in (string[])["oneOf", "anyOf"])
        {
            if (part.Take(keyword) is JsonArray branches)
            {
                _choices.Add(new JsonObject { [keyword] = branches });
            }
        }
    }

    private static JsonObject Structure(JsonObject from) =>
        new(from.Where(member => Shapes.IsStructural(member.Key)).Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

    /// <summary>No object anywhere: the most telling value, with this schema's texts.</summary>
    private JsonObject Value()
    {
        if (_values.Count == 0)
        {
            schema["type"] = "object";
            schema.AbsorbMissing(_merged);
            return schema;
        }

        var value = _values.FirstOrDefault(part => Target(part) is { } type && Shapes.Of(type) == Shape.Enum)
            ?? _values.FirstOrDefault(part => part.Reference() is not null)
            ?? _values.FirstOrDefault(part => Shapes.Of(part) != Shape.Scalar) ?? _values[0];
        foreach (var other in _values.Where(other => !ReferenceEquals(other, value)))
        {
            OriginMarks.Join(Target(value) ?? value, other);
            if (value.Reference() is null)
            {
                value.AbsorbMissing(other);
            }
        }

        return With(value);
    }

    private JsonObject? Target(JsonObject part) => part.Reference() is { } reference ? find(reference) : part;

    private JsonObject With(JsonObject value)
    {
        _merged.Remove("type");
        _merged.Remove("properties");
        _merged.Remove("required");
        _merged.Remove("additionalProperties");
        schema.AbsorbMissing(_merged);
        schema.AbsorbMissing(value);
        return schema;
    }

    private JsonObject Object()
    {
        foreach (var choice in _choices)
        {
            new ChoiceMerge(spec, key, find).Into(_merged, choice);
        }

        if (key is null && _bases is [var only] && !Shapes.HasProperties(_merged))
        {
            schema["$ref"] = only.Reference;
            PropertyMerge.Annotations(schema, _merged);
            return schema;
        }

        var parent = Inheritance.Choose(spec, _bases, _merged);
        foreach ((var reference, var target) in _bases.Where(other => other.Reference != parent))
        {
            PropertyMerge.Into(_merged, (JsonObject)Inheritance.Flatten(spec, target).DeepClone());
        }

        if (parent is not null)
        {
            Inheritance.RemoveInherited(spec, parent, _merged);
            schema["allOf"] = new JsonArray(new JsonObject { ["$ref"] = parent });
        }

        schema.AbsorbMissing(_merged);
        return schema;
    }
}

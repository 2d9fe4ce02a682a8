namespace PlexSdk.SpecTool.Normalize.Composition;

/// <summary>Moves the properties of one object schema into another.</summary>
internal static class PropertyMerge
{
    /// <param name="target">Gets the properties.</param>
    /// <param name="source">Gives them.</param>
    /// <param name="refinement">Joins what both say of a property; <see langword="null" /> where only one of them need hold.</param>
    public static void Into(JsonObject target, JsonObject source, Refinement? refinement)
    {
        var properties = target.Ensure("properties");
        if (source.Take("properties") is JsonObject incoming)
        {
            foreach (var name in incoming.Select(member => member.Key).ToList())
            {
                if (incoming.Take(name) is JsonObject property)
                {
                    var result = properties[name] is JsonObject known ? Join(known, property, refinement) : property;
                    if (!ReferenceEquals(properties[name], result))
                        properties[name] = result;
                }
            }
        }

        if (refinement is not null)
            Require(target, source.Array("required").Texts());

        if (source["additionalProperties"] is JsonObject && target["additionalProperties"] is not JsonObject)
            target["additionalProperties"] = source.Take("additionalProperties");

        Annotations(target, source);
    }

    /// <summary>Takes over texts and marks that the target lacks.</summary>
    public static void Annotations(JsonObject target, JsonObject source)
    {
        Origins.Join(target, source);
        target.AbsorbTexts(source);
        if (source.Take("discriminator") is JsonObject discriminator && !target.ContainsKey("discriminator"))
            target["discriminator"] = discriminator;

        Require(target, source.Array("required").Texts());
    }

    /// <summary>Two statements about one property. The more telling one wins; two that contradict each other become a choice.</summary>
    public static JsonObject Join(JsonObject known, JsonObject other, Refinement? refinement)
    {
        var isOneType = known.Text("type") == other.Text("type");
        return (Shapes.Of(known), Shapes.Of(other)) switch
        {
            _ when Shapes.Canonical(known) == Shapes.Canonical(other) => Keep(known, other),
            (_, Shape.Any) => Keep(known, other),
            (Shape.Any, _) => Keep(other, known),
            (Shape.Scalar or Shape.Enum, Shape.Scalar) when isOneType => Narrow(known, other),
            (Shape.Scalar, Shape.Enum) when isOneType => Keep(other, known),
            (Shape.Enum, Shape.Enum) when isOneType => Values(known, other, refinement),
            (Shape.Object, Shape.Object) when !known.ContainsKey("allOf") && !other.ContainsKey("allOf") => Objects(known, other, refinement),
            _ => refinement?.Of(known, other) ?? Choice(known, other),
        };
    }

    private static JsonObject Keep(JsonObject kept, JsonObject dropped)
    {
        Origins.JoinAll(kept, dropped);
        kept.AbsorbTexts(dropped);
        return kept;
    }

    private static JsonObject Narrow(JsonObject known, JsonObject other)
    {
        IntegerWidths.Widen(known, other);
        return Keep(known, other);
    }

    private static JsonObject Values(JsonObject known, JsonObject other, Refinement? refinement)
    {
        if (refinement is null)
            Unite(known, other);
        else
            refinement.Values(known, other);

        return Keep(known, other);
    }

    /// <summary>The values of both enums.</summary>
    public static void Unite(JsonObject known, JsonObject other)
    {
        var values = known.Array("enum")!;
        foreach (var value in other.Array("enum")!)
        {
            if (!values.Any(existing => existing?.ToJsonString() == value?.ToJsonString()))
                values.Add(value?.DeepClone());
        }
    }

    private static JsonObject Objects(JsonObject known, JsonObject other, Refinement? refinement)
    {
        Into(known, other, refinement);
        return known;
    }

    private static JsonObject Choice(JsonObject known, JsonObject other)
    {
        var choice = new JsonObject();
        Origins.Join(choice, known);
        Origins.Join(choice, other);
        choice["anyOf"] = new JsonArray(known.DeepClone(), other);
        return choice;
    }

    private static void Require(JsonObject target, IEnumerable<string> names)
    {
        List<string> all = [.. target.Array("required").Texts().Union(names)];
        if (all.Count > 0)
            target["required"] = all.ToJsonArray();
    }
}

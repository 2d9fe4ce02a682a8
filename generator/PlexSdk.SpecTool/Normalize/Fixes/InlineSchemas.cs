namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Every anonymous object, enum and union becomes a component named after where it stands: operation and role, or owner and property.
/// Nothing else in the document has a say, so an unrelated edit never renames a type.
/// </summary>
internal sealed class InlineSchemas : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach ((var key, var schema) in spec.Schemas.Objects())
            Children(spec, schema, CSharpName.Pascal(key));

        foreach (var operation in spec.Operations())
        {
            var name = operation.Node.Text("operationId")!;
            foreach (var parameter in operation.Parameters)
                Name(spec, parameter, name + CSharpName.Pascal(parameter.Text("name")!));

            Media(spec, operation.Node.Object("requestBody"), name + "Request");
            foreach ((var status, var response) in operation.Responses)
                Media(spec, response, $"{name}{(IsMain(operation, status) ? "" : StatusName.Of(status))}Response");
        }
    }

    private static bool IsMain(SpecOperation operation, string status) =>
        operation.Successes is [var first, ..] && first == status;

    private static void Media(SpecModel spec, JsonObject? owner, string name)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((var type, var media) in (owner?.Object("content")).Objects()
            .OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value)).ThenBy(offer => offer.Key, StringComparer.Ordinal))
        {
            foreach (var place in (string[])["schema", Marks.UnusedSchema])
            {
                if (media[place] is not JsonObject schema)
                    continue;

                var text = Shapes.Canonical(schema);
                if (known.TryGetValue(text, out var twin) && spec.Schemas.Object(twin) is { } kept)
                {
                    // The same anonymous schema for JSON and XML is one type.
                    Origins.JoinAll(kept, schema);
                    media[place] = SpecModel.ReferenceTo(twin);
                    continue;
                }

                var suffix = known.Count == 0 ? "" : CSharpName.Pascal(type.Split(';')[0].Split('/')[^1]);
                Name(spec, media, name + suffix, place);
                known.TryAdd(text, SpecModel.Key(media[place].Reference()) ?? "");
            }
        }
    }

    private static void Name(SpecModel spec, JsonObject holder, string name, string place = "schema")
    {
        if (holder[place] is JsonObject schema)
        {
            var replaced = Hoist(spec, schema, name);
            if (!ReferenceEquals(replaced, schema))
                holder[place] = replaced;
        }
    }

    private static JsonObject Hoist(SpecModel spec, JsonObject schema, string name)
    {
        if (!IsType(schema))
        {
            Children(spec, schema, name);
            return schema;
        }

        var key = spec.Schemas.ContainsKey(name) ? spec.FreeKey(name) : name;
        var reference = SpecModel.ReferenceTo(key);
        reference.AbsorbMissing(schema.Pick(["description", "nullable", "deprecated", Marks.Origins, "readOnly", "writeOnly"]));
        schema.Remove("nullable");
        schema.Remove(Marks.Origins);
        // The name is taken before the children are named, so that they cannot take it.
        spec.Schemas[key] = schema.Parent is null ? schema : schema.DeepClone();
        Children(spec, spec.Schemas.Object(key)!, name);
        return reference;
    }

    private static void Children(SpecModel spec, JsonObject schema, string name)
    {
        foreach (var slot in SchemaWalk.Slots(schema))
        {
            if (slot.Node is JsonObject child)
                slot.Replace(Hoist(spec, child, name + Role(schema, slot)));
        }
    }

    private static string Role(JsonObject owner, Slot slot) => slot.Keyword switch
    {
        "properties" when owner.ContainsKey(Marks.Union) => slot.Key,
        "properties" => CSharpName.Pascal(slot.Key).TrimStart('_'),
        "items" => "Item",
        "additionalProperties" => "Value",
        _ => CSharpName.Pascal(slot.Keyword),
    };

    private static bool IsType(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Enum or Shape.Union => true,
        // An anonymous object without properties is a free-form map.
        Shape.Object => Shapes.HasProperties(schema) || schema.ContainsKey("allOf"),
        _ => false,
    };
}

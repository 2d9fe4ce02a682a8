namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Makes a value that a schema of the document allows, as JSON. Deep trees are cut where that is allowed.</summary>
internal sealed class SampleValue(SpecModel document)
{
    private const int MaxDepth = 4;
    private const int MaxSteps = 40;

    /// <summary>The value; <see langword="null" /> where it is too deep, or can only be <c>null</c>.</summary>
    public JsonNode? Of(JsonNode? node, int depth = 0, int steps = 0)
    {
        if (node is not JsonObject schema)
            return "a b";

        if (depth > MaxDepth || steps > MaxSteps)
            return null;

        // An empty value cannot stand in a path.
        var values = (schema.Array("enum") ?? []).OfType<JsonNode>();
        if ((schema["const"] ?? values.FirstOrDefault(value => value.ToString().Length > 0) ?? values.FirstOrDefault()) is { } only)
            return only.DeepClone();

        if (schema.ContainsKey("allOf") || schema.Reference() is not null)
            return All(schema, depth, steps);

        if ((schema.Array("oneOf") ?? schema.Array("anyOf")) is { Count: > 0 } branches && !schema.ContainsKey("properties"))
        {
            return branches.OrderBy(branch => !SaysMore(document.Resolve(branch) ?? [])).Select(branch => Of(branch, depth, steps + 1))
                .FirstOrDefault(value => value is not null);
        }

        return Typed(schema, depth, steps);
    }

    private JsonNode? All(JsonObject schema, int depth, int steps)
    {
        var own = (JsonObject)schema.DeepClone();
        own.RemoveWhere(keyword => keyword is "allOf" or "$ref");
        IEnumerable<JsonNode?> parts = schema.Array("allOf").Objects();
        if (schema.Reference() is not null)
            parts = parts.Append(document.Resolve(schema));

        List<JsonObject> saying = [.. parts.Append(own).OfType<JsonObject>().Where(SaysMore)];
        // Beside a date, "a text" says nothing.
        if (!saying.TrueForAll(SaysTypeAlone))
            saying.RemoveAll(SaysTypeAlone);

        var values = saying.Select(part => (Part: part, Value: Of(part, depth, steps + 1))).Where(value => value.Value is not null).ToList();
        if (values.Select(value => value.Value).OfType<JsonObject>().FirstOrDefault() is not { } merged)
            return values.LastOrDefault().Value;

        foreach (var (part, value) in values)
            Merge(merged, value as JsonObject ?? [], part);

        return merged;
    }

    // That a member is read-only, or has required members, does not say what it is.
    private void Merge(JsonObject target, JsonObject value, JsonObject schema)
    {
        foreach (var (name, member) in value.ToList())
        {
            var property = document.Resolve(schema.Object("properties")?.Object(name)) ?? schema;
            if (target[name] is JsonObject known && member is JsonObject more)
                Merge(known, more, property);
            else if (!target.ContainsKey(name) || SaysMore(property))
                target[name] = member?.DeepClone();
        }
    }

    private static bool SaysMore(JsonObject schema) => schema.Any(member => Shapes.IsStructural(member.Key) && member.Key is not ("required" or "discriminator")
        || member.Key == "const");

    private static bool SaysTypeAlone(JsonObject schema) =>
        schema.All(member => member.Key == "type" || (!Shapes.IsStructural(member.Key) && member.Key != "const"));

    private JsonNode? Typed(JsonObject schema, int depth, int steps) => TypeOf(schema) switch
    {
        "integer" => 7,
        "number" => schema.Text("format") is "int32" or "int64" ? 7 : 1.5,
        "boolean" => true,
        "array" => Element(schema["items"] ?? schema.Array("prefixItems")?.FirstOrDefault(), depth + 1, steps + 1) is { } item
            ? new JsonArray(item, item.DeepClone()) : null,
        "object" => Object(schema, depth, steps),
        "null" => null,
        _ => Text(schema),
    };

    // What says nothing allows anything.
    private JsonNode? Element(JsonNode? items, int depth, int steps) =>
        Of(items, depth, steps) ?? (document.Resolve(items) is { } target && !SaysMore(target) ? "a b" : null);

    private static string? TypeOf(JsonObject schema)
    {
        var type = schema.Text("type") ?? schema.Array("type").Texts().FirstOrDefault(name => name != "null");
        return (type is null ? null : Normalize.Fixes.MissingTypes.Known(type.ToLowerInvariant()).Type)
            ?? (schema.ContainsKey("properties") || schema["additionalProperties"] is JsonObject ? "object" : schema.ContainsKey("items") ? "array" : null);
    }

    private JsonObject Object(JsonObject schema, int depth, int steps)
    {
        var result = new JsonObject();
        foreach (var (name, property) in schema.Object("properties").Objects())
        {
            if (Of(property, depth + 1, steps + 1) is { } value)
                result[name] = value;
        }

        if (result.Count == 0 && Of(schema["additionalProperties"] as JsonObject, depth + 1, steps + 1) is { } other)
            result["k"] = other;

        return result;
    }

    private static JsonNode Text(JsonObject schema) => (schema.Text("format") ?? schema.Text("type"))?.ToLowerInvariant() switch
    {
        "date-time" or "datetime" => "2024-02-29T01:02:03Z",
        "date" => "2024-02-29",
        "uuid" or "guid" => "01234567-89ab-cdef-0123-456789abcdef",
        "uri" or "url" => "http://host/a?b=1",
        "byte" or "base64" => "AQI=",
        _ when schema.Text("contentEncoding") == "base64" => "AQI=",
        _ => "a b",
    };
}

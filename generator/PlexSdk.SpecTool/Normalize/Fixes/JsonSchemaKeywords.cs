namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Keywords of JSON Schema 2020-12 that say something about the shape, in the words of OpenAPI 3.0: tuples, pattern-named properties,
/// encoded content, and conditional parts (whose properties are optional ones).
/// </summary>
internal sealed class JsonSchemaKeywords : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.Take("prefixItems") is JsonArray tuple)
        {
            var items = Choices(tuple);
            if (schema["items"] is JsonObject { Count: > 0 })
                items.Add(schema.Take("items"));

            schema["type"] = "array";
            schema["items"] = new JsonObject { ["anyOf"] = items };
        }

        if (schema.Take("patternProperties") is JsonObject { Count: > 0 } patterns && schema["additionalProperties"] is not JsonObject)
        {
            var choices = Choices(patterns.Select(pattern => pattern.Value));
            schema["additionalProperties"] = choices.Count == 1 ? choices[0]!.DeepClone() : new JsonObject { ["anyOf"] = choices };
        }

        if (schema["unevaluatedProperties"] is JsonObject { Count: > 0 } && !schema.ContainsKey("additionalProperties"))
            schema["additionalProperties"] = schema.Take("unevaluatedProperties");

        Content(schema);
        Conditions(schema);
    });

    private static JsonArray Choices(IEnumerable<JsonNode?> schemas) => new([.. schemas.OfType<JsonObject>().Select(schema => schema.DeepClone())]);

    private static void Content(JsonObject schema)
    {
        var encoding = schema.Text("contentEncoding");
        if (schema.Text("type") != "string" || schema.ContainsKey("format"))
            return;

        if (encoding is "base64" or "base64url")
        {
            schema["format"] = encoding == "base64" ? "byte" : "base64url";
        }
        else if (encoding is null or "binary" && schema.Text("contentMediaType") is { } type && !type.StartsWith("text/", StringComparison.Ordinal)
            && !type.Contains("json", StringComparison.Ordinal))
        {
            schema["format"] = "binary";
        }
    }

    private static void Conditions(JsonObject schema)
    {
        IEnumerable<JsonNode?> parts = [schema.Take("then"), schema.Take("else")];
        if (schema.Take("dependentSchemas") is JsonObject dependent)
            parts = parts.Concat(dependent.Select(member => member.Value).ToList());

        foreach (var part in parts.OfType<JsonObject>().Where(part => part.ContainsKey("properties") || part.ContainsKey("$ref")))
        {
            var optional = (JsonObject)part.DeepClone();
            optional.Remove("required");
            if (schema["allOf"] is not JsonArray list)
                schema["allOf"] = list = [];

            list.Add((JsonNode)optional);
        }

        schema.Remove("if");
        schema.Remove("not");
    }
}

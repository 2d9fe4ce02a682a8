namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Schemas whose author left <c>type</c> out (Kubernetes-style and hand-written documents), or wrote one that JSON does not know
/// (<c>file</c>, <c>any</c>, <c>datetime</c>: left over from Swagger 1 and 2).
/// </summary>
internal sealed class MissingTypes : INormalization
{
    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.Text("type") is { } type)
        {
            var (known, format) = Known(type.ToLowerInvariant());
            Set(schema, "type", known);
            Set(schema, "format", schema.Text("format") ?? format);
        }
        else
        {
            Set(schema, "type", Infer(schema));
        }

        if (schema.Text("type") == "array" && schema["items"] is not JsonObject)
            schema["items"] = new JsonObject();
    });

    /// <summary>Whether a type is one of JSON's, or a word that stands for one; <c>any</c> stands for all.</summary>
    public static bool Knows(string type) => type == "any" || Known(type.ToLowerInvariant()).Type is not null;

    public static (string? Type, string? Format) Known(string type) => type switch
    {
        "string" or "integer" or "number" or "boolean" or "object" or "array" or "null" => (type, null),
        "date" or "date-time" or "uuid" or "uri" or "binary" => ("string", type),
        "file" => ("string", "binary"),
        "datetime" => ("string", "date-time"),
        "url" => ("string", "uri"),
        "str" or "text" => ("string", null),
        "int" => ("integer", null),
        "int32" or "int64" => ("integer", type),
        "long" => ("integer", "int64"),
        "float" or "double" or "decimal" => ("number", type),
        "bool" => ("boolean", null),
        "map" or "dict" => ("object", null),
        "list" => ("array", null),
        _ => (null, null),
    };

    private static string? Infer(JsonObject schema)
    {
        if (schema.Reference() is not null || schema.ContainsKey("allOf") || schema.ContainsKey("oneOf") || schema.ContainsKey("anyOf"))
            return null;

        if (schema.ContainsKey("properties") || schema.ContainsKey("patternProperties") || schema["additionalProperties"] is JsonObject)
            return "object";

        if (schema.ContainsKey("items") || schema.ContainsKey("prefixItems"))
            return "array";

        if (schema.Array("enum") is { } values)
        {
            List<string> types = [.. values.Where(value => value is not null).Select(JsonType.Of).Distinct()];
            return types is [var single] ? single : types.Count == 0 ? "null" : null;
        }

        return schema.ContainsKey("pattern") || schema.ContainsKey("maxLength") || schema.Text("format") is "uuid" or "date-time" or "date" or "uri"
            ? "string"
            : null;
    }

    private static void Set(JsonObject schema, string key, string? value)
    {
        if (value is null)
            schema.Remove(key);
        else if (schema.Text(key) != value)
            schema[key] = value;
    }
}

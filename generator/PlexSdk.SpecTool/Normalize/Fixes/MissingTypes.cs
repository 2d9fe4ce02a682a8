using PlexSdk.SpecTool.Normalize.Model;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Schemas whose author left <c>type</c> out (Kubernetes-style and hand-written documents), or wrote one that JSON does not know
/// (<c>file</c>, <c>any</c>, <c>datetime</c>: left over from Swagger 1 and 2).
/// </summary>
internal sealed class MissingTypes : INormalization
{
    private static readonly Dictionary<string, (string? Type, string? Format)> Aliases = new(StringComparer.OrdinalIgnoreCase)
    {
        ["file"] = ("string", "binary"),
        ["binary"] = ("string", "binary"),
        ["date"] = ("string", "date"),
        ["datetime"] = ("string", "date-time"),
        ["date-time"] = ("string", "date-time"),
        ["uuid"] = ("string", "uuid"),
        ["uri"] = ("string", "uri"),
        ["url"] = ("string", "uri"),
        ["int"] = ("integer", null),
        ["int32"] = ("integer", "int32"),
        ["long"] = ("integer", "int64"),
        ["int64"] = ("integer", "int64"),
        ["float"] = ("number", "float"),
        ["double"] = ("number", "double"),
        ["decimal"] = ("number", "decimal"),
        ["bool"] = ("boolean", null),
        ["str"] = ("string", null),
        ["text"] = ("string", null),
        ["map"] = ("object", null),
        ["dict"] = ("object", null),
        ["list"] = ("array", null),
        ["string"] = ("string", null),
        ["integer"] = ("integer", null),
        ["number"] = ("number", null),
        ["boolean"] = ("boolean", null),
        ["object"] = ("object", null),
        ["array"] = ("array", null),
        ["null"] = ("null", null),
    };

    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        if (schema.Text("type") is { } type)
        {
            (var known, var format) = Aliases.GetValueOrDefault(type);
            Set(schema, "type", known);
            Set(schema, "format", schema.Text("format") ?? format);
        }
        else
        {
            Set(schema, "type", Infer(schema));
        }

        if (schema.Text("type") == "array" && schema["items"] is not JsonObject)
            schema["items"] = new JsonObject();

        return schema;
    });

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
            List<string> types = [.. values.Where(value => value is not null).Select(JsonTypes.Of).Distinct()];
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

using System.Globalization;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// What a schema's own <c>type</c> rules out. Keywords of objects say nothing about an array (<c>type: array</c> with <c>properties</c>), nor
/// those of arrays about an object. The values of an enum are of the type: what stands at an array is meant for its elements, <c>969</c> is a
/// text where the type is one, and texts at a boolean are none.
/// </summary>
internal sealed class Contradictions : INormalization
{
    private static readonly string[] OfObjects = ["properties", "patternProperties", "additionalProperties", "required"];
    private static readonly string[] OfArrays = ["items", "prefixItems"];

    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        foreach (var keyword in Ignored(schema).ToList())
            schema.Remove(keyword);

        if (Types(schema) is [var type] && schema.Array("enum") is { } values)
            Values(schema, type, values);
    });

    /// <summary>The keywords of a schema that its type makes meaningless.</summary>
    public static IEnumerable<string> Ignored(JsonObject schema) => Types(schema) is not { Count: > 0 } types ? []
        : (types.Contains("object") ? [] : OfObjects).Concat(types.Contains("array") ? [] : OfArrays).Where(schema.ContainsKey);

    /// <summary>Whether values of an enum are not of the schema's type, and it is no list whose elements are meant.</summary>
    public static bool HasForeignValues(JsonObject schema) => Types(schema) is [var type] && type != "array"
        && schema.Array("enum") is { } values && values.Any(value => value is not null && !IsOf(type, value));

    private static void Values(JsonObject schema, string type, JsonArray values)
    {
        if (type == "array" && values.Any(value => value is JsonValue))
        {
            ToElements(schema);
            return;
        }

        if (!HasForeignValues(schema))
            return;

        if (type == "boolean")
        {
            // Plex's flags are 0 and 1 on the wire.
            var isFlag = values.Select(value => value?.ToString()).ToHashSet().SetEquals(["0", "1"]);
            schema["type"] = isFlag ? "integer" : "boolean";
            schema["enum"] = isFlag ? new JsonArray(0, 1) : null;
        }
        else
        {
            List<JsonNode?> converted = [.. values.Select(value => value is null ? null : Converted(type, value))];
            schema["enum"] = converted.Zip(values).All(pair => pair.Second is null || pair.First is not null) ? new JsonArray([.. converted]) : null;
        }

        if (schema["enum"] is null)
            schema.Remove("enum");
    }

    private static void ToElements(JsonObject schema)
    {
        List<string> moved = ["enum", .. ValueExtensions.Names.Concat(ValueExtensions.Descriptions).Where(schema.ContainsKey)];
        var items = schema["items"] as JsonObject ?? [];
        var takes = items.Reference() is null && !items.ContainsKey("enum");
        foreach (var keyword in moved)
        {
            var value = schema.Take(keyword);
            if (takes)
                items[keyword] = value;
        }

        if (items.Parent is null)
            schema["items"] = items;
    }

    private static JsonNode? Converted(string type, JsonNode value) => type switch
    {
        "string" => value.ToString(),
        "integer" when long.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => number,
        "number" when decimal.TryParse(value.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static bool IsOf(string type, JsonNode value) => JsonType.Of(value) is var own && (own == type || (type == "number" && own == "integer"));

    // A word that JSON does not know rules nothing out.
    private static IReadOnlyList<string> Types(JsonObject schema)
    {
        List<string> named = [.. schema.Text("type") is { } single ? [single] : schema.Array("type").Texts()];
        List<string?> known = [.. named.Select(type => MissingTypes.Known(type.ToLowerInvariant()).Type)];
        return known.Contains(null) ? [] : [.. known.OfType<string>().Where(type => type != "null").Distinct()];
    }
}

using System.Text.Json;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>A set of JSON types. Every integer is a number, so a number is an integer or a fraction.</summary>
[Flags]
internal enum JsonTypes
{
    None = 0,
    Null = 1,
    Boolean = 2,
    Object = 4,
    Array = 8,
    String = 16,
    Integer = 32,
    Fraction = 64,
    Number = Integer | Fraction,
    Composite = Object | Array,
    Scalar = Boolean | String | Number,
    Any = Null | Scalar | Composite,
}

internal static class JsonTypeNames
{
    public static JsonTypes Read(JsonNode? type) => type switch
    {
        JsonArray list => list.Aggregate(JsonTypes.None, (types, item) => types | Named(item?.ToString())),
        JsonValue name => Named(name.ToString()),
        _ => JsonTypes.Any,
    };

    public static JsonTypes Of(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => JsonTypes.Null,
        JsonValueKind.True or JsonValueKind.False => JsonTypes.Boolean,
        JsonValueKind.Object => JsonTypes.Object,
        JsonValueKind.Array => JsonTypes.Array,
        JsonValueKind.Number => Canonical.Number(value, out var number) && decimal.Truncate(number) == number ? JsonTypes.Integer : JsonTypes.Fraction,
        _ => JsonTypes.String,
    };

    /// <summary>The set as people write it: "string or null".</summary>
    public static string Text(this JsonTypes types)
    {
        if (types == JsonTypes.Any)
            return "anything";

        var names = new List<string>();
        foreach (var type in new[] { JsonTypes.Boolean, JsonTypes.Object, JsonTypes.Array, JsonTypes.String, JsonTypes.Integer, JsonTypes.Null })
        {
            if (types.HasFlag(type))
                names.Add(type == JsonTypes.Integer && types.HasFlag(JsonTypes.Fraction) ? "number" : type.ToString().ToLowerInvariant());
        }

        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    private static JsonTypes Named(string? name) => name switch
    {
        null or "null" => JsonTypes.Null,
        "boolean" => JsonTypes.Boolean,
        "object" => JsonTypes.Object,
        "array" => JsonTypes.Array,
        "string" or "file" => JsonTypes.String,
        "integer" => JsonTypes.Integer,
        "number" => JsonTypes.Number,
        _ => JsonTypes.None,
    };
}

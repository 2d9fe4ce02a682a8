using System.Text.Json;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>A set of JSON types. Every integer is a number, so a number is an integer or a fraction.</summary>
[Flags]
internal enum TypeSet
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
    public static TypeSet Read(JsonNode? type) => type switch
    {
        JsonArray list => list.Aggregate(TypeSet.None, (types, item) => types | Named(item?.ToString())),
        JsonValue name => Named(name.ToString()),
        _ => TypeSet.Any,
    };

    public static TypeSet Of(JsonNode? value) => value?.GetValueKind() switch
    {
        null or JsonValueKind.Null => TypeSet.Null,
        JsonValueKind.True or JsonValueKind.False => TypeSet.Boolean,
        JsonValueKind.Object => TypeSet.Object,
        JsonValueKind.Array => TypeSet.Array,
        JsonValueKind.Number => Canonical.Number(value, out var number) && decimal.Truncate(number) == number ? TypeSet.Integer : TypeSet.Fraction,
        _ => TypeSet.String,
    };

    /// <summary>The set as people write it: "string or null".</summary>
    public static string Text(this TypeSet types)
    {
        if (types == TypeSet.Any)
            return "anything";

        var known = new[] { TypeSet.Boolean, TypeSet.Object, TypeSet.Array, TypeSet.String, TypeSet.Integer, TypeSet.Null };
        var names = known.Where(type => types.HasFlag(type))
            .Select(type => type == TypeSet.Integer && types.HasFlag(TypeSet.Fraction) ? "number" : type.ToString().ToLowerInvariant()).ToList();
        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    private static TypeSet Named(string? name) => name switch
    {
        null or "null" => TypeSet.Null,
        "boolean" => TypeSet.Boolean,
        "object" => TypeSet.Object,
        "array" => TypeSet.Array,
        "string" or "file" => TypeSet.String,
        "integer" => TypeSet.Integer,
        "number" => TypeSet.Number,
        _ => TypeSet.None,
    };
}

using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>What a schema becomes in C#.</summary>
internal enum Shape
{
    Any,
    Scalar,
    Enum,
    Array,
    Map,
    Object,
    Union,
    Reference,
}

/// <summary>Tells the shape of a schema from its keywords.</summary>
internal static class Shapes
{
    private static readonly HashSet<string> Scalars = ["string", "integer", "number", "boolean"];

    public static Shape Of(JsonObject schema)
    {
        if (schema.Reference() is not null)
            return Shape.Reference;

        if (schema.ContainsKey(Marks.Union) || schema.Array("oneOf") is not null || schema.Array("anyOf") is not null)
            return HasProperties(schema) && !schema.ContainsKey(Marks.Union) ? Shape.Object : Shape.Union;

        var type = schema.Text("type");
        if (schema.Array("allOf") is not null || HasProperties(schema))
            return Shape.Object;

        return type switch
        {
            "array" => Shape.Array,
            "object" => IsMap(schema) ? Shape.Map : Shape.Object,
            not null when Scalars.Contains(type) => IsEnum(schema) ? Shape.Enum : Shape.Scalar,
            _ => Shape.Any,
        };
    }

    /// <summary>The shape behind a reference.</summary>
    public static Shape Resolved(SpecModel spec, JsonNode? schema) => spec.Resolve(schema) is { } target ? Of(target) : Shape.Any;

    public static bool HasProperties(JsonObject schema) => schema.Object("properties") is { Count: > 0 };

    /// <summary>A boolean enum is a boolean.</summary>
    private static bool IsEnum(JsonObject schema) => schema.Array("enum") is { Count: > 0 } && schema.Text("type") != "boolean";

    private static bool IsMap(JsonObject schema) =>
        schema["additionalProperties"] is JsonObject || schema["additionalProperties"]?.GetValueKind() == JsonValueKind.True;

    /// <summary>The schema without what does not change its C# type: two schemas with the same text are the same type.</summary>
    public static string Canonical(JsonNode? schema)
    {
        var copy = schema?.DeepClone();
        Strip(copy);
        return copy?.ToJsonString() ?? "null";
    }

    private static void Strip(JsonNode? node)
    {
        if (node is not JsonObject schema)
            return;

        schema.RemoveWhere(key => !IsStructural(key));
        foreach (var slot in SchemaWalk.Slots(schema))
            Strip(slot.Node);
    }

    public static bool IsStructural(string keyword) => keyword is "$ref" or "type" or "format" or "enum" or "properties" or "items"
        or "additionalProperties" or "allOf" or "oneOf" or "anyOf" or "discriminator" or "required" or Marks.Union;

    /// <summary>Says nothing about the type: only texts, limits or <c>required</c>.</summary>
    public static bool IsAnnotation(JsonObject schema) =>
        schema.All(member => !IsStructural(member.Key) || member.Key is "required" || (member.Key == "type" && schema.Text("type") == "object"));
}

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# type of a value of a schema, as NSwag names it too.</summary>
internal static class CSharpType
{
    public static string Of(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Reference => SpecModel.Key(schema.Reference())!,
        Shape.Array => $"IReadOnlyList<{Of(schema.Object("items") ?? [])}>",
        Shape.Map => $"IDictionary<string, {Of(schema.Object("additionalProperties") ?? [])}>",
        Shape.Scalar => ScalarType.Of(schema).Name,
        _ => "PlexJson",
    };

    /// <summary>Whether a value cannot be <c>null</c> in C#.</summary>
    public static bool IsValueType(SpecModel spec, JsonObject schema) => Shapes.Resolved(spec, schema) == Shape.Enum
        || schema.Text("type") is "integer" or "number" or "boolean" || schema.Text("format") is "date-time" or "date" or "uuid";
}

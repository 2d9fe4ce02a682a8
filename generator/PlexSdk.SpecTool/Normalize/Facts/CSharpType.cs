using PlexSdk.SpecTool.Normalize.Model;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# type of a value of a schema, as NSwag names it too.</summary>
internal static class CSharpType
{
    public static string Of(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Reference => SpecModel.Key(schema.Reference())!,
        Shape.Array => $"IReadOnlyList<{Of(schema.Object("items") ?? [])}>",
        Shape.Map => $"IDictionary<string, {Of(schema.Object("additionalProperties") ?? [])}>",
        Shape.Scalar => Scalar(schema).Type,
        _ => "JToken",
    };

    /// <summary>Whether a value cannot be <c>null</c> in C#.</summary>
    public static bool IsValueType(SpecModel spec, JsonObject schema) => Shapes.Resolved(spec, schema) == Shape.Enum
        || schema.Text("type") is "integer" or "number" or "boolean" || schema.Text("format") is "date-time" or "date" or "uuid";

    /// <summary>The type of a single value, and the method of the runtime that reads it.</summary>
    public static (string Type, string Reader) Scalar(JsonObject schema) => (schema.Text("type"), schema.Text("format")) switch
    {
        ("boolean", _) => ("bool", "ReadBoolean"),
        ("integer", "int32") => ("int", "ReadInt32"),
        ("integer", _) => ("long", "ReadInt64"),
        ("number", "float") => ("float", "ReadSingle"),
        ("number", "decimal") => ("decimal", "ReadDecimal"),
        ("number", _) => ("double", "ReadDouble"),
        (_, "date-time" or "date") => ("DateTimeOffset", "ReadTime"),
        (_, "uuid") => ("System.Guid", "ReadGuid"),
        (_, "uri") => ("System.Uri", "ReadUri"),
        (_, "byte") => ("byte[]", "ReadBytes"),
        _ => ("string", "ReadString"),
    };
}

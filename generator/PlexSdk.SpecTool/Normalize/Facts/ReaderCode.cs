namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>
/// The C# that reads a value of a schema from <c>json</c>, and the kinds of JSON that such a value may be. The runtime never has to look
/// at a type.
/// </summary>
internal static class ReaderCode
{
    public static string Of(SpecModel spec, JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Reference => Component(spec, schema),
        Shape.Array when IsModel(spec, schema.Object("items")) => $"json.ReadModels({New(schema.Object("items")!)})",
        Shape.Array => $"json.ReadList(static json => {Of(spec, schema.Object("items") ?? [])})",
        Shape.Map => $"json.ReadMap(static json => {Of(spec, schema.Object("additionalProperties") ?? [])})",
        Shape.Scalar => $"json.{ScalarType.Of(schema).Reader}()",
        _ => "json.ReadJson()",
    };

    /// <summary>Whether the reader says that there is no value: a list is empty then, and JSON of any kind is <c>null</c>.</summary>
    public static bool MayBeNull(JsonObject schema) => Shapes.Of(schema) is not (Shape.Array or Shape.Any);

    public static string Kinds(SpecModel spec, JsonObject schema) => Shapes.Resolved(spec, schema) switch
    {
        Shape.Object or Shape.Map => "JsonKinds.Objects",
        Shape.Array => "JsonKinds.Arrays",
        Shape.Enum => "JsonKinds.Strings | JsonKinds.Numbers",
        Shape.Scalar => schema.Text("type") switch
        {
            "string" => "JsonKinds.Strings",
            "boolean" => "JsonKinds.Booleans",
            _ => "JsonKinds.Numbers",
        },
        _ => "JsonKinds.Any",
    };

    private static string Component(SpecModel spec, JsonObject schema) => Shapes.Resolved(spec, schema) switch
    {
        Shape.Enum => $"json.ReadEnum<{SpecModel.Key(schema.Reference())}>()",
        Shape.Union => $"json.ReadUnion({New(schema)}{(Secrets.Is(spec, schema) ? ", isSecret: true" : "")})",
        _ => $"json.ReadModel({New(schema)})",
    };

    private static bool IsModel(SpecModel spec, JsonObject? schema) =>
        schema.Reference() is not null && Shapes.Resolved(spec, schema) == Shape.Object;

    private static string New(JsonObject reference) => $"static () => new {SpecModel.Key(reference.Reference())}()";
}

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# that gives a value of a schema as JSON, or as what converts to it by itself. The runtime never has to look at a type.</summary>
internal static class WriterCode
{
    /// <param name="spec">The document.</param>
    /// <param name="schema">The schema of the value.</param>
    /// <param name="value">The C# that gives the value.</param>
    /// <param name="isNullable">Whether the type of the value has a question mark, if it is a value type.</param>
    public static string Of(SpecModel spec, JsonObject schema, string value, bool isNullable = false) => Shapes.Of(schema) switch
    {
        Shape.Array => $"PlexJson.FromList({value}, static value => {Of(spec, schema.Object("items") ?? [], "value")})",
        Shape.Map => $"PlexJson.FromMap({value}, static value => {Of(spec, schema.Object("additionalProperties") ?? [], "value")})",
        Shape.Reference when Shapes.Resolved(spec, schema) == Shape.Enum => Enum(spec, schema, $"{value}{(isNullable ? "?" : "")}.Value"),
        Shape.Scalar when schema.ContainsKey(Marks.IsFlag) => $"PlexJson.FromFlag({value})",
        Shape.Scalar when schema.Text("format") == "date" => $"PlexDate.Text({value})",
        _ => value,
    };

    /// <summary>As <see cref="Of" />, for an enum of which the text on the wire is at hand.</summary>
    public static string Enum(SpecModel spec, JsonObject schema, string text) =>
        EnumNumber.Of(spec.Resolve(schema)!) is null ? text : $"PlexJson.FromDigits({text})";
}

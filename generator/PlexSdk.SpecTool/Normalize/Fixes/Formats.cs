namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Formats that decide the C# type (docs/generator.md has the table); every other one is documentation. An integer without a format may
/// be of any size, so it is a <c>long</c>: Plex's file sizes and many ids are, and an <c>int</c> would lose them.
/// </summary>
internal sealed class Formats : INormalization
{
    private static readonly HashSet<string> Texts = ["date-time", "date", "uuid", "uri", "byte", "password", "binary"];
    private static readonly HashSet<string> Numbers = ["float", "double", "decimal"];

    public void Apply(SpecModel spec) => spec.RewriteSchemas(schema =>
    {
        var format = schema.Text("format");
        switch (schema.Text("type"))
        {
            case "string" when schema.ContainsKey("enum"):
                schema.Remove("format");
                break;
            case "string":
                Keep(schema, format == "guid" ? "uuid" : format == "datetime" ? "date-time" : format == "base64" ? "byte" : format, Texts);
                break;
            case "number" when format is "int32" or "int64":
                schema["type"] = "integer";
                break;
            case "number":
                Keep(schema, format, Numbers);
                break;
            case "integer" when format is "uint64" or "uint" or "biginteger":
                // Values beyond Int64 must survive.
                schema["type"] = "number";
                schema["format"] = "decimal";
                break;
            case "integer" when format is "float" or "double":
                schema["type"] = "number";
                break;
            case "integer":
                schema["format"] = IntegerSize.IsSmall(schema) ? "int32" : "int64";
                break;
            default:
                schema.Remove("format");
                break;
        }
    });

    private static void Keep(JsonObject schema, string? format, HashSet<string> known)
    {
        schema.Remove("format");
        if (format is not null)
            schema[known.Contains(format) ? "format" : Marks.Format] = format;
    }
}

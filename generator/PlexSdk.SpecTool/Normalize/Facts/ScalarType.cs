namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The C# type of a scalar, and the method that reads one.</summary>
internal sealed record ScalarType(string Name, string Reader)
{
    public static ScalarType Of(JsonObject schema) => (schema.Text("type"), schema.Text("format")) switch
    {
        ("boolean", _) => new("bool", "ReadBoolean"),
        ("integer", "int32") => new("int", "ReadInt32"),
        ("integer", _) => new("long", "ReadInt64"),
        ("number", "float") => new("float", "ReadSingle"),
        ("number", "decimal") => new("decimal", "ReadDecimal"),
        ("number", _) => new("double", "ReadDouble"),
        (_, "date-time" or "date") => new("DateTimeOffset", "ReadTime"),
        (_, "uuid") => new("System.Guid", "ReadGuid"),
        (_, "uri") => new("System.Uri", "ReadUri"),
        (_, "byte") => new("byte[]", "ReadBytes"),
        _ => new("string", "ReadString"),
    };
}

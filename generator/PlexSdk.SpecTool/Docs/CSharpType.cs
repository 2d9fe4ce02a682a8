using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>The C# type of a normalised schema, as the documentation names it.</summary>
internal static class CSharpType
{
    public static string Of(JsonObject schema, bool isParameter = false)
    {
        if (SpecModel.Key(schema.Reference() ?? schema.Array("oneOf")?[0].Reference()) is { } key)
        {
            return key;
        }

        return (schema.Text("type"), schema.Text("format")) switch
        {
            ("string", "date-time" or "date") => "DateTimeOffset",
            ("string", "uuid") => "Guid",
            ("string", "uri") => "Uri",
            ("string", "byte") => "byte[]",
            ("string", _) => "string",
            ("integer", "int32") => "int",
            ("integer", _) => "long",
            ("number", "float") => "float",
            ("number", "decimal") => "decimal",
            ("number", _) => "double",
            ("boolean", _) => "bool",
            ("array", _) => $"{(isParameter ? "IEnumerable" : "IReadOnlyList")}<{Of(schema.Object("items")!)}>",
            ("object", _) => $"IDictionary<string, {Of(schema.Object("additionalProperties") ?? [])}>",
            _ => "JToken",
        };
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A C# expression for an argument: the document's example where it has one, else a plausible value.</summary>
internal static class ExampleValue
{
    public static string Of(JsonObject schema, JsonNode? example, SpecModel spec)
    {
        if (SpecModel.Key(schema.Reference()) is { } key)
        {
            return Component(key, spec.Target(schema.Reference()!)!, example, spec);
        }

        var text = example is JsonValue ? example.ToString() : null;
        return (schema.Text("type"), schema.Text("format")) switch
        {
            ("string", "date-time" or "date") => Time(text),
            ("string", "uuid") => $"new Guid({CSharpLiteral.Of(Guid.TryParse(text, out _) ? text! : "01234567-89ab-cdef-0123-456789abcdef")})",
            ("string", "uri") => $"new Uri({CSharpLiteral.Of(text ?? "https://example.org")})",
            ("string", "byte") => "new byte[] { 1, 2, 3 }",
            ("string", _) => CSharpLiteral.Of(text ?? "value"),
            ("integer", _) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number.ToString(CultureInfo.InvariantCulture) : "1",
            ("number", "decimal") => "1.5m",
            ("number", "float") => "1.5f",
            ("number", _) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.0###############", CultureInfo.InvariantCulture) : "1.5",
            ("boolean", _) => example?.GetValueKind() == JsonValueKind.False || text == "0" ? "false" : "true",
            ("array", _) => $"[{Of(schema.Object("items")!, (example as JsonArray)?.FirstOrDefault(), spec)}]",
            ("object", _) => $"new Dictionary<string, {CSharpType.Of(schema.Object("additionalProperties") ?? [])}>()",
            _ => "JValue.CreateString(\"value\")",
        };
    }

    private static string Component(string key, JsonObject component, JsonNode? example, SpecModel spec)
    {
        if (FactStore.Read<Notes>(component).Values is { } values)
        {
            return $"{key}.{values.GetValueOrDefault(example?.ToString() ?? "", values.Values.First())}";
        }

        if (!FactStore.Read<TypeFacts>(component).IsUnion)
        {
            return $"new {key}()";
        }

        var alternative = component.Object("properties").Objects().First().Value;
        var name = FactStore.Read<PropertyFacts>(alternative).Name;
        return $"{key}.From{name}({Of(alternative.Array("oneOf")?[0] as JsonObject ?? alternative, null, spec)})";
    }

    private static string Time(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? string.Create(CultureInfo.InvariantCulture, $"new DateTimeOffset({time.Year}, {time.Month}, {time.Day}, {time.Hour}, {time.Minute}, {time.Second}, TimeSpan.Zero)")
            : "DateTimeOffset.UtcNow";
}

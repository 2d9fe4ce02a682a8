using System.Globalization;
using System.Text.Json;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>C# expressions for arguments: the document's examples where it has them, else plausible values.</summary>
internal sealed class ExampleValue(SpecModel spec, ClientSignatures signatures)
{
    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;

    /// <summary>An expression of <paramref name="type"/>, as the client's methods write it.</summary>
    public string Of(string type, JsonNode? example)
    {
        var text = example is JsonValue ? example.ToString() : null;
        var (name, inner) = Split(type.TrimEnd('?'));
        return name switch
        {
            "string" => CSharpLiteral.Of(text ?? "value"),
            "bool" => example?.GetValueKind() == JsonValueKind.False || text == "0" ? "false" : "true",
            "int" or "long" => long.TryParse(text, NumberStyles.AllowLeadingSign, Invariant, out var integer) ? integer.ToString(Invariant) : "1",
            "double" => double.TryParse(text, NumberStyles.Float, Invariant, out var real) ? real.ToString("0.0###############", Invariant) : "1.5",
            "float" => "1.5f",
            "decimal" => "1.5m",
            "DateTimeOffset" => Time(text),
            "Guid" => $"new Guid({CSharpLiteral.Of(Guid.TryParse(text, out _) ? text! : "01234567-89ab-cdef-0123-456789abcdef")})",
            "Uri" => $"new Uri({CSharpLiteral.Of(text ?? "https://example.org")})",
            "byte[]" => "new byte[] { 1, 2, 3 }",
            "Stream" => "new MemoryStream()",
            "PlexJson" => CSharpLiteral.Of(text ?? "value"),
            "IEnumerable" or "IReadOnlyList" => $"[{Of(inner, (example as JsonArray)?.FirstOrDefault())}]",
            "IDictionary" => $"new Dictionary<{inner}>()",
            _ => Component(name, example),
        };
    }

    private static (string Name, string Inner) Split(string type) =>
        type.IndexOf('<', StringComparison.Ordinal) is > 0 and var start ? (type[..start], type[(start + 1)..^1]) : (type, "");

    private string Component(string type, JsonNode? example)
    {
        var schema = spec.Schemas.Object(type) ?? [];
        if (FactStore.Find<Notes>(schema)?.Values is { } values)
            return Value(type, values, example?.ToString());

        if (FactStore.Find<TypeFacts>(schema)?.IsUnion == true && schema.Object("properties").Objects().FirstOrDefault()?.Value is { } alternative)
        {
            var method = $"From{FactStore.Read<PropertyFacts>(alternative).Name}";
            return $"{type}.{method}({Of(signatures.Parameters($"{type}.{method}")[0].Type, null)})";
        }

        return $"new {type}()";
    }

    private static string Value(string type, IReadOnlyDictionary<string, string> values, string? example) =>
        example is null || values.ContainsKey(example)
            ? $"{type}.{values.GetValueOrDefault(example ?? "", values.Values.First())}"
            : $"{type}.From({CSharpLiteral.Of(example)})";

    private static string Time(string? text) =>
        DateTimeOffset.TryParse(text, Invariant, DateTimeStyles.AssumeUniversal, out var time)
            ? string.Create(Invariant, $"new DateTimeOffset({time:yyyy, M, d, H, m, s}, TimeSpan.Zero)")
            : "DateTimeOffset.UtcNow";
}

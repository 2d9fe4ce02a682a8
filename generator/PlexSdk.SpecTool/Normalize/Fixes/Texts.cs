using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Limits and defaults are told in the documentation: they are the server's to check, and some are beyond what NSwag reads
/// (<c>maxLength: 4294967296</c>). Titles stand in for missing descriptions.
/// </summary>
internal sealed class Texts : INormalization
{
    private static readonly (string Keyword, string Text)[] Limits =
    [
        ("default", "Default"), ("minimum", "At least"), ("exclusiveMinimum", "More than"), ("maximum", "At most"), ("exclusiveMaximum", "Less than"),
        ("multipleOf", "A multiple of"), ("minLength", "Shortest length"), ("maxLength", "Greatest length"), ("pattern", "Pattern"),
        ("minItems", "Fewest items"), ("maxItems", "Most items"), (Marks.Format, "Format"),
    ];

    public void Apply(SpecModel spec)
    {
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
        {
            if (parameter["schema"] is JsonObject schema)
                parameter["description"] = Describe(parameter.Text("description") ?? schema.Text("description"), spec.Resolve(schema) ?? schema, schema);
        }

        spec.RewriteSchemas(schema =>
        {
            var text = Describe(schema.Text("description") ?? schema.Text("title"), schema, schema);
            if (text is not null)
                schema["description"] = text;
        });
    }

    private static string? Describe(string? text, params JsonObject[] sources)
    {
        List<string> sentences = [];
        foreach ((var keyword, var words) in Limits)
        {
            var value = sources.Select(source => source[keyword]).FirstOrDefault(found => found is JsonValue);
            if (keyword == "minLength" && value?.ToString() is "0" or "1")
                continue;

            // In OpenAPI 3.0, exclusiveMinimum may be a flag.
            if (value is not null && (keyword == "default" || value.GetValueKind() is JsonValueKind.String or JsonValueKind.Number))
                sentences.Add($"{words}: {value}.");
        }

        var limits = string.Join(' ', sentences.Distinct());
        return string.IsNullOrWhiteSpace(text) ? (limits.Length == 0 ? null : limits) : limits.Length == 0 ? text : $"{text.TrimEnd()}\n{limits}";
    }
}

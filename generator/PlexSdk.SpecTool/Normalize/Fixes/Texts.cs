using System.Text.Json;
using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Gives each type, property and parameter a text: its own, a title, that of its type, or its name as words. Limits and defaults are told in it: they
/// are the server's to check, and some are beyond what NSwag reads (<c>maxLength: 4294967296</c>). Examples are told too, unless the value is a secret.
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
        // What the document says of each type, before anything is added to it.
        var types = spec.Schemas.Objects().ToDictionary(type => type.Key, type => Told(type.Value), StringComparer.Ordinal);
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
        {
            var schema = parameter.Object("schema") ?? [];
            var name = parameter.Text("name")!;
            var isSecret = parameter.IsTrue(Marks.Secret) || Secrets.Is(spec, schema);
            var text = Told(parameter) ?? Told(schema) ?? TypeText(schema) ?? Words(name, schema);
            parameter["description"] = Describe(name, text, isSecret, parameter, schema, spec.Resolve(schema) ?? schema);
        }

        foreach (var (key, schema) in spec.Schemas.Objects())
        {
            foreach (var (wire, property) in schema.Object("properties").Objects())
            {
                var text = Told(property) ?? (schema.ContainsKey(Marks.Union) ? null : TypeText(property) ?? Words(wire, property));
                Set(property, Describe(wire, text, Secrets.Is(spec, property), property));
            }

            if (types[key] is not null)
                schema.Remove(Marks.Summary);
            else if (!schema.ContainsKey(Marks.Summary))
                schema[Marks.Summary] = $"`{schema.Text(Marks.Component) ?? key}` of the API.";

            Set(schema, Describe("", types[key] ?? schema.Text(Marks.Summary), isSecret: true, schema));
        }

        string? TypeText(JsonObject schema) => SpecModel.Key(schema.Reference()) is { } key && types.GetValueOrDefault(key) is { } text
            ? PlainText.Paragraph(text).First : null;
    }

    private static string? Told(JsonObject node) =>
        ((string?[])[node.Text("description"), node.Text("title")]).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static string Words(string name, JsonObject schema) => NameWords.Sentence(name, Shapes.Of(schema) == Shape.Array, schema.Text("type") == "boolean");

    private static void Set(JsonObject schema, string? text)
    {
        if (text is not null)
            schema["description"] = text;
    }

    private static string? Describe(string name, string? text, bool isSecret, params JsonObject[] sources)
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

        if (!isSecret && !ExampleText.IsSensitive(name) && ExampleText.Of(sources) is { } example)
            sentences.Add(example);

        var more = string.Join(' ', sentences.Distinct());
        return text is null ? (more.Length == 0 ? null : more) : more.Length == 0 ? text : $"{PlainText.Sentence(text)}\n{more}";
    }
}

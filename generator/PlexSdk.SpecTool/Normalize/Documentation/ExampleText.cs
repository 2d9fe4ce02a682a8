using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Documentation;

/// <summary>The examples that a document gives for a value, in a sentence. Long ones say less in a comment than they hide.</summary>
internal static class ExampleText
{
    private const int Most = 3;
    private const int Longest = 80;

    /// <summary>Whether the values are better not shown: people copy what they see.</summary>
    public static bool IsSensitive(string name) =>
        ((string[])["token", "password", "secret", "apikey", "api_key", "api-key"]).Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The sentence; nothing where there is no example to show.</summary>
    public static string? Of(IEnumerable<JsonObject> sources)
    {
        List<string> texts = [.. sources.SelectMany(Values).Select(Text).OfType<string>().Distinct().Take(Most)];
        return texts.Count == 0 ? null : $"Example{(texts.Count == 1 ? "" : "s")}: {string.Join(", ", texts.Select(text => $"`{text}`"))}.";
    }

    private static IEnumerable<JsonNode?> Values(JsonObject source) => source["example"] is { } single ? [single] : source["examples"] switch
    {
        JsonArray list => list,
        JsonObject named => named.Objects().Select(example => example.Value["value"]),
        _ => [],
    };

    private static string? Text(JsonNode? value)
    {
        var text = value switch
        {
            JsonArray list when list.All(item => item is JsonValue) => string.Join(", ", list.Select(item => item!.ToString())),
            JsonObject or JsonArray => value.ToJsonString(Readable),
            _ => value?.ToString(),
        };
        text = PlainText.Line(text ?? "").Replace('`', '\'');
        return text.Length is 0 or > Longest ? null : text;
    }

    private static readonly JsonSerializerOptions Readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

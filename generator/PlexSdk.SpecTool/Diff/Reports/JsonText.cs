using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>JSON as the reports write it.</summary>
internal static class JsonText
{
    // Without the serializer: to start it would cost more time than the comparison.
    public static string Of(JsonObject tree)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            tree.WriteTo(json);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public static JsonArray List(IEnumerable<JsonNode?> items) => new([.. items]);

    public static JsonArray List(IEnumerable<string> texts) => List(texts.Select(text => (JsonNode?)text));
}

using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>Writes the model as JSON.</summary>
internal static class AnswerJson
{
    public const string ContentType = "application/json";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static byte[] Write(JsonNode document) => JsonSerializer.SerializeToUtf8Bytes(document, Readable);
}

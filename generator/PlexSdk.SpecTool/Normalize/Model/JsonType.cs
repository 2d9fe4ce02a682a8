using System.Text.Json;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>The types of JSON Schema.</summary>
internal static class JsonType
{
    public static string Of(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => "string",
        JsonValueKind.True or JsonValueKind.False => "boolean",
        JsonValueKind.Number => value.ToJsonString().All(letter => char.IsAsciiDigit(letter) || letter == '-') ? "integer" : "number",
        JsonValueKind.Object => "object",
        JsonValueKind.Array => "array",
        _ => "null",
    };
}

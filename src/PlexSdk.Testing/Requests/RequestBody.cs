using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace PlexSdk.Testing;

/// <summary>What a request's body says: a form, or the members of a JSON object (observed).</summary>
internal static class RequestBody
{
    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 16 };

    /// <summary>A value of the body; null if it is not there, or empty.</summary>
    public static string? BodyValue(this PlexTestRequest request, string name)
    {
        var text = Encoding.UTF8.GetString(request.Body.Span);
        var value = IsJson(request) ? Member(text, name) : QueryHelpers.ParseQuery(text).GetValueOrDefault(name).ToString();
        return string.IsNullOrEmpty(value) ? null : value;
    }

    private static bool IsJson(PlexTestRequest request) =>
        request.Header("Content-Type")?.StartsWith(AnswerJson.ContentType, StringComparison.OrdinalIgnoreCase) == true;

    private static string? Member(string json, string name)
    {
        try
        {
            return (JsonNode.Parse(json, nodeOptions: null, Shallow) as JsonObject)?[name]?.ToString();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

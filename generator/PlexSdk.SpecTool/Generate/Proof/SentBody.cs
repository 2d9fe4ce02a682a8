using System.Text.Json;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Whether a body that was sent has the members that the document gives it.</summary>
internal static class SentBody
{
    /// <summary>What the body lacks; <see langword="null" /> where it has everything.</summary>
    public static string? Fault(MediaKind kind, JsonNode sample, RecordedRequest request) => kind switch
    {
        MediaKind.Json => Json(sample, request.Text),
        MediaKind.Form => Members(sample, name => $"{Uri.EscapeDataString(name)}", (name, value) => request.Text.Split('&').Any(part =>
            value is null ? part.StartsWith(name, StringComparison.Ordinal) : part == $"{name}={Uri.EscapeDataString(value)}")),
        MediaKind.Multipart => Members(sample, name => name, (name, _) => request.Text.Contains($"name=\"{name}\"", StringComparison.Ordinal)),
        _ => request.Body.Length > 0 ? null : "is not sent",
    };

    public static bool IsJson(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string? Json(JsonNode sample, string text)
    {
        if (!IsJson(text))
            return "is not sent as JSON";

        var sent = JsonNode.Parse(text);
        if (sample is not JsonObject members)
            return sample.GetValueKind() == sent?.GetValueKind() ? null : $"is sent as {text}";

        foreach (var (name, value) in members)
        {
            var arrived = (sent as JsonObject)?[name];
            if (arrived is null || (value is JsonValue && !JsonNode.DeepEquals(value, arrived)))
                return $"has no member {name} with {value!.ToJsonString()}: {text}";
        }

        return null;
    }

    private static string? Members(JsonNode sample, Func<string, string> write, Func<string, string?, bool> isThere)
    {
        foreach (var (name, value) in sample as JsonObject ?? [])
        {
            if (!isThere(write(name), value is JsonValue ? value.ToString() : null))
                return $"has no member {name}";
        }

        return null;
    }
}

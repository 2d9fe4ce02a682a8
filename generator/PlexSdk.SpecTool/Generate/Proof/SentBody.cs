using System.Text.Json;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Generate.Proof;

/// <summary>Whether a body that was sent has the members that the document gives it.</summary>
internal static class SentBody
{
    /// <summary>What the body lacks; <see langword="null" /> where it has everything.</summary>
    /// <param name="kind">The kind of body.</param>
    /// <param name="media">What the document says of it.</param>
    /// <param name="sample">The value that was to be sent.</param>
    /// <param name="request">What arrived.</param>
    public static string? Fault(MediaKind kind, JsonObject media, JsonNode sample, RecordedRequest request) => kind switch
    {
        MediaKind.Json => IsJson(request.Text) ? Json(sample, JsonNode.Parse(request.Text), "") : "is not sent as JSON",
        MediaKind.Form => Form(media.Object("encoding"), sample as JsonObject ?? [], request.Text.Split('&')),
        MediaKind.Multipart => (sample as JsonObject ?? []).Select(member => member.Key)
            .FirstOrDefault(name => !request.Text.Contains($"name=\"{name}\"", StringComparison.Ordinal)) is { } missing ? $"has no member {missing}" : null,
        _ => request.Body.Length > 0 ? null : "is not sent",
    };

    /// <summary>Whether a text is JSON that has all of a value.</summary>
    public static bool IsJsonOf(JsonNode value, string text) => IsJson(text) && Json(value, JsonNode.Parse(text), "") is null;

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

    // All of it, to any depth: what is lost deep in a body is lost all the same.
    private static string? Json(JsonNode sample, JsonNode? sent, string place) => sample switch
    {
        JsonObject members when sent is JsonObject => members.Where(member => member.Value is not null)
            .Select(member => Json(member.Value!, sent[member.Key], $"{place}/{member.Key}")).FirstOrDefault(fault => fault is not null),
        JsonArray items when sent is JsonArray others && others.Count == items.Count => items.Where(item => item is not null)
            .Select((item, index) => Json(item!, others[index], $"{place}/{index}")).FirstOrDefault(fault => fault is not null),
        JsonValue when JsonNode.DeepEquals(sample, sent) => null,
        _ => $"is not sent with {sample.ToJsonString()}{(place.Length > 0 ? $" at {place}" : "")}: {sent?.ToJsonString() ?? "nothing"}",
    };

    private static string? Form(JsonObject? encoding, JsonObject members, IReadOnlyList<string> sent)
    {
        foreach (var (name, value) in members.Where(member => member.Value is not null))
        {
            var (style, explode) = FormCode.Style(encoding?.Object(name) ?? []) ?? (value is JsonObject ? "json" : "form", true);
            var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["style"] = style, ["explode"] = explode };
            if (new ExpectedParts(parameter, value!).Fault(sent) is { } fault)
                return $"has a member {name} that {fault}";
        }

        return null;
    }
}

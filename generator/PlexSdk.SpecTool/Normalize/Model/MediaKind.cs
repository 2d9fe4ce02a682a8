using System.Net.Http.Headers;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>How a body of some content type travels in C#.</summary>
internal enum MediaKind
{
    Json,
    Multipart,
    Form,
    Text,
    Xml,
    Stream,
}

/// <summary>Tells the kind from the content type and, where that says nothing, from the schema.</summary>
internal static class MediaKinds
{
    public static MediaKind Of(string contentType, JsonObject media)
    {
        var type = IsValid(contentType) ? contentType.Split(';')[0].Trim().ToLowerInvariant() : "*/*";
        var schema = media["schema"] as JsonObject;
        var isBinary = schema?["format"]?.ToString() == "binary";
        return type switch
        {
            "application/x-www-form-urlencoded" => MediaKind.Form,
            _ when type.StartsWith("multipart/", StringComparison.Ordinal) => MediaKind.Multipart,
            _ when isBinary => MediaKind.Stream,
            _ when type.EndsWith("/json", StringComparison.Ordinal) || type.EndsWith("+json", StringComparison.Ordinal) => MediaKind.Json,
            "text/event-stream" => MediaKind.Stream,
            "text/xml" or "application/xml" => MediaKind.Xml,
            _ when type.EndsWith("+xml", StringComparison.Ordinal) && !type.StartsWith("image/", StringComparison.Ordinal) => MediaKind.Xml,
            _ when type.StartsWith("text/", StringComparison.Ordinal) => MediaKind.Text,
            "application/yaml" or "application/x-yaml" or "application/javascript" or "application/graphql" or "application/jwt" => MediaKind.Text,
            "*/*" or "application/*" => schema is { Count: > 0 } ? MediaKind.Json : MediaKind.Stream,
            _ => MediaKind.Stream,
        };
    }

    /// <summary>Whether a content type is one: real documents have <c>""</c> and <c>json</c>.</summary>
    public static bool IsValid(string contentType) => MediaTypeHeaderValue.TryParse(contentType, out _);
}

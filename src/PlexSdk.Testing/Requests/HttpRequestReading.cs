using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PlexSdk.Testing;

/// <summary>How Plex reads a request.</summary>
internal static class HttpRequestReading
{
    public const string TokenHeader = "X-Plex-Token";
    public const string ClientIdentifierHeader = "X-Plex-Client-Identifier";

    /// <summary>
    /// XML unless the request asks for JSON (documented by Plex, and observed). Of the weights only <c>q=0</c> counts,
    /// which refuses a type (unverified).
    /// </summary>
    public static bool AcceptsJson(this HttpRequest request) =>
        MediaTypeHeaderValue.TryParseList(request.Headers[HeaderNames.Accept], out var accepted)
        && accepted.Any(type => type.MediaType.Equals(AnswerJson.ContentType, StringComparison.OrdinalIgnoreCase) && type.Quality is not 0);

    /// <summary>A value from the header, or else from the query parameter of the same name. (D for the token; U for others)</summary>
    public static string? PlexValue(this HttpRequest request, string name) =>
        request.Headers[name].ToString() is { Length: > 0 } header ? HeaderText.Decode(header) : request.QueryValue(name);

    /// <summary>The value of a query parameter that is there exactly once and not empty; else null.</summary>
    public static string? QueryValue(this HttpRequest request, string name) =>
        request.Query[name] is [{ Length: > 0 } value] ? value : null;
}

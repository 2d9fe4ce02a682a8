using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>Finds plex.tv's endpoint for a request: an operation of its API, or a page for a browser.</summary>
internal sealed class AccountRouter(PinEndpoint pins, UserEndpoint user, HomeEndpoint home, DevicesEndpoint devices, BrowserEndpoint browser)
    : IPlexEndpoints
{
    public const string Api = "/api/v2";

    public PlexAnswer Answer(HttpRequest http, PlexTestRequest request)
    {
        if (!http.Path.StartsWithSegments(Api, StringComparison.Ordinal, out var operation))
            return browser.Answer(http, request);

        var answer = Operate(http, request, operation.Value!.TrimStart('/').Split('/'));
        // Every answer has one (observed).
        return answer with { Headers = [.. answer.Headers, new("x-request-id", Guid.NewGuid().ToString("N"))] };
    }

    private PlexAnswer Operate(HttpRequest http, PlexTestRequest request, string[] operation) => (request.Method, operation) switch
    {
        ("POST", ["pins"]) => pins.Create(http, request),
        ("PUT", ["pins", "link"]) => pins.Link(http, request),
        ("GET", ["pins", var id]) => pins.Poll(http, id),
        ("GET", ["user"]) => user.Describe(http),
        ("GET", ["ping"]) => user.Ping(http),
        ("DELETE", ["users", "signout"]) => user.SignOut(http),
        ("GET", ["resources"]) => devices.List(http),
        ("GET", ["home", "users"]) => home.List(http),
        ("POST", ["home", "users", var uuid, "switch"]) => home.Switch(http, uuid),
        _ => PlexTestError.NotFound.ToAnswer(),
    };
}

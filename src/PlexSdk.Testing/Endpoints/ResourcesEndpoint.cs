using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// GET <c>/security/resources</c>: a source's connections and a token for it, for an admin or an admin's transient token
/// (documented by Plex).
/// </summary>
internal sealed class ResourcesEndpoint(Doorkeeper doorkeeper, TokenStore tokens, SourceList sources)
{
    public PlexAnswer Answer(HttpRequest request) =>
        doorkeeper.Admit(request, mayEnter: grant => grant.Access == PlexTestAccess.Admin, enter: _ => Find(request));

    private PlexAnswer Find(HttpRequest request)
    {
        if (request.QueryValue("source") is not { } identifier || !PlexTestSource.IsWellFormed(identifier) || !IsRefreshValid(request))
            return HtmlPage.Answer(StatusCodes.Status400BadRequest);

        // What a real server says about a source that it does not know is U.
        return sources.Find(identifier) is { } source
            ? PlexAnswer.Of(new() { ["size"] = 1, ["Device"] = Device(source) })
            : HtmlPage.Answer(StatusCodes.Status404NotFound);
    }

    private static bool IsRefreshValid(HttpRequest request) =>
        !request.Query.ContainsKey("refresh") || request.QueryValue("refresh") is "0" or "1";

    private JsonObject Device(PlexTestSource source) => new()
    {
        ["name"] = source.Name,
        ["clientIdentifier"] = source.ClientIdentifier,
        ["accessToken"] = source.AccessTokenFactory?.Invoke() ?? tokens.CreateTransient(PlexTestAccess.Admin),
        ["Connection"] = new JsonArray([.. source.Connections.Select(Connection)]),
    };

    private static JsonObject Connection(PlexTestConnection connection) => new()
    {
        ["protocol"] = connection.Protocol,
        ["address"] = connection.Address,
        ["uri"] = connection.Uri,
        ["port"] = connection.Port,
        ["local"] = connection.Local,
        ["relay"] = connection.Relay,
    };
}

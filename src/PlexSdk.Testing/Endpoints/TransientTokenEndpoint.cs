using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// Any verb on <c>/security/token</c>: a transient token with the caller's access, unless the caller's is one itself
/// (documented by Plex, and observed).
/// </summary>
internal sealed class TransientTokenEndpoint(Doorkeeper doorkeeper, TokenStore tokens)
{
    public PlexAnswer Answer(HttpRequest request) =>
        doorkeeper.Admit(request, mayEnter: grant => !grant.IsTransient, enter: grant => Mint(request, grant));

    private PlexAnswer Mint(HttpRequest request, TokenGrant caller) =>
        request.QueryValue("type") == "delegation" && request.QueryValue("scope") == "all"
            ? PlexAnswer.Of(new() { ["size"] = 0, ["token"] = tokens.CreateTransient(caller.Access) })
            : HtmlPage.Answer(StatusCodes.Status400BadRequest);
}

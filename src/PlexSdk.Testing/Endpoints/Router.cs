using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace PlexSdk.Testing;

/// <summary>Finds the endpoint for a path: <c>/security/token</c> answers every verb (documented by Plex), the others GET and HEAD.</summary>
internal sealed class Router(TransientTokenEndpoint token, ResourcesEndpoint resources, IdentityEndpoint identity) : IPlexEndpoints
{
    public PlexAnswer Answer(HttpRequest http, PlexTestRequest request) => http.Path.Value switch
    {
        "/security/token" => token.Answer(http),
        "/security/resources" => ReadOnly(http, () => resources.Answer(http)),
        "/identity" => ReadOnly(http, identity.Answer),
        _ => HtmlPage.Answer(StatusCodes.Status404NotFound),
    };

    // The status for another verb is U.
    private static PlexAnswer ReadOnly(HttpRequest request, Func<PlexAnswer> answer) =>
        HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? answer()
            : HtmlPage.Answer(StatusCodes.Status405MethodNotAllowed) with { Headers = [new(HeaderNames.Allow, "GET, HEAD")] };
}

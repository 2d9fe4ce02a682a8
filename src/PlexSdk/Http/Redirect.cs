using System.Net;

namespace PlexSdk.Http;

/// <summary>Redirects that stay on the server are followed; others are not, since the token would go along.</summary>
internal static class Redirect
{
    /// <summary>Where to go on, or null where the answer is no redirect that may be followed.</summary>
    public static Uri? Target(HttpResponseMessage response, Uri from, string baseAddress) =>
        Location(response, from) is { } target && !Origin.Differs(target, baseAddress) ? target : null;

    /// <summary>The method of the next request: what every browser and HttpClient make of it.</summary>
    public static HttpMethod MethodAfter(HttpResponseMessage response, HttpMethod method) => (int)response.StatusCode switch
    {
        303 when method != HttpMethod.Head => HttpMethod.Get,
        301 or 302 when method == HttpMethod.Post => HttpMethod.Get,
        _ => method,
    };

    /// <summary>Why a redirect was not followed, or null where the answer is none.</summary>
    public static string? Refusal(HttpResponseMessage response, string baseAddress)
    {
        if (Location(response, response.RequestMessage?.RequestUri ?? new Uri(baseAddress)) is not { } target)
        {
            return null;
        }

        return Origin.Differs(target, baseAddress)
            ? $"It redirects to another origin, {Origin.Of(target)}, which was not followed, so that the token does not go there. If that is where the server is now, set ServerUri to it."
            : "It redirects in a circle.";
    }

    private static Uri? Location(HttpResponseMessage response, Uri from)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or (HttpStatusCode)308))
        {
            return null;
        }

        return response.Headers.Location is { } location && Uri.TryCreate(from, location, out var target)
            && (target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeHttps) ? target : null;
    }
}

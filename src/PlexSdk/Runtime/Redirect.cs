using System.Net;

namespace PlexSdk.Runtime;

/// <summary>Redirects that stay on the server are followed; others are not, since the token would go along.</summary>
internal static class Redirect
{
    /// <summary>Why a response from elsewhere is refused.</summary>
    public const string Followed =
        "The answer came from another origin than the server's: the HttpClient followed a redirect. "
        + "Use a handler that does not, such as PlexHttpHandler.Create().";

    /// <summary>Where to go on, or null where the response is no redirect that may be followed.</summary>
    public static Uri? Target(HttpResponseMessage response, Uri uri, string baseAddress, Secrets secrets)
    {
        var from = response.RequestMessage?.RequestUri ?? uri;
        return Location(response, from) is { } target && !Origin.Differs(from, baseAddress) && !Origin.Differs(target, baseAddress)
            && !secrets.WithCredentialsOf(response.RequestMessage).AreIn(target.AbsoluteUri)
            ? target
            : null;
    }

    /// <summary>The method of the next request: what every browser and HttpClient make of it.</summary>
    public static HttpMethod MethodAfter(HttpResponseMessage response, HttpMethod method) => (int)response.StatusCode switch
    {
        303 when method != HttpMethod.Head => HttpMethod.Get,
        300 or 301 or 302 when method == HttpMethod.Post => HttpMethod.Get,
        _ => method,
    };

    /// <summary>Why a redirect was not followed, or null where the response is none.</summary>
    public static string? Refusal(HttpResponseMessage response, string baseAddress, Secrets secrets)
    {
        if (Location(response, response.RequestMessage?.RequestUri ?? new Uri(baseAddress)) is not { } target)
            return null;

        secrets = secrets.WithCredentialsOf(response.RequestMessage);
        if (Origin.Differs(target, baseAddress))
        {
            return $"It redirects to another origin, {secrets.Mask(Origin.Of(target))}, which was not followed, so that the token does not go there. "
                + "If that is where the server is now, set ServerUri to it.";
        }

        return secrets.AreIn(target.AbsoluteUri)
            ? "It redirects to an address that has a token in it, which was not followed, so that the token does not get into logs."
            : "It redirects in a circle, or too many times.";
    }

    private static Uri? Location(HttpResponseMessage response, Uri from)
    {
        if (response.StatusCode is not (HttpStatusCode.MultipleChoices or HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or (HttpStatusCode)308))
        {
            return null;
        }

        return response.Headers.Location is { } location && Uri.TryCreate(from, location, out var target)
            && (target.Scheme == Uri.UriSchemeHttp || target.Scheme == Uri.UriSchemeHttps) ? target : null;
    }
}

namespace PlexSdk.Runtime;

/// <summary>Why a server probably answered so, in plain words: what the operation's document says of the status, or what is true of any.</summary>
internal static class LikelyReason
{
    public static string Of(int status, PlexRequest request, Secrets secrets) =>
        status is 401 or 403 && !secrets.HasToken
            ? "The server wants a token and none was sent: set AccessToken."
            : request.Meaning?.Invoke(status) ?? Of(status);

    private static string Of(int status) => status switch
    {
        400 => "A parameter is missing or has a wrong value, or the client identifier is not accepted.",
        401 => "The access token is unknown or expired.",
        403 => "The access token does not allow this.",
        404 => "What was asked for is not there, or the server does not know this address: check the arguments and the path of ServerUri.",
        405 => "The server does not take this method: check that ServerUri is a Plex Media Server.",
        407 => "A proxy in between wants its own credentials.",
        408 or 504 => "The server, or a proxy in front of it, took too long.",
        429 => "Too many requests: wait before the next one (the Retry-After header may say how long).",
        502 or 503 => "The server is starting, in maintenance, or a proxy cannot reach it.",
        >= 500 => "The server failed.",
        >= 300 and < 400 => "The server redirected and the redirect was not followed.",
        >= 200 and < 300 => "That is not the documented success.",
        _ => "The server refused the request.",
    };
}

namespace PlexSdk.Runtime;

/// <summary>Why a server probably answered so, in plain words. The statuses' meanings are Plex's (documented and observed).</summary>
internal static class LikelyReason
{
    public static string Of(int status, string operationId, Secrets secrets) => status switch
    {
        400 => "A query parameter is missing or has a wrong value, or the client identifier is not accepted.",
        401 when !secrets.HasToken => "The server wants a token and none was sent: set AccessToken.",
        401 when secrets.IsTransient => "The transient token is not valid any more: it ends after 48 hours and when the server restarts.",
        401 => "The access token is unknown or expired.",
        403 when !secrets.HasToken => "The server wants a token and none was sent: set AccessToken.",
        403 when operationId == "getTransientToken" && secrets.IsTransient =>
            "A transient token cannot create another one: call with the account's own token.",
        403 when operationId == "getTransientToken" => "The token is not accepted, or the server could not create a transient token.",
        403 => "The server wants an admin token, or a transient token that was made from one.",
        404 => "The server does not know this address or source: check the path of ServerUri; Plex Media Server must be 1.15.4 or newer.",
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

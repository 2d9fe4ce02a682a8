namespace PlexSdk.Testing;

/// <summary>How a <see cref="PlexTestServer"/> answers a caller that it can not identify.</summary>
public enum PlexTestErrorFormat
{
    /// <summary>An HTML page, as a Plex Media Server sends (observed).</summary>
    Html,

    /// <summary>
    /// <c>{"errors":[{"code":1001,"message":"User could not be authenticated","status":401}]}</c>, as plex.tv sends (documented by Plex, and observed),
    /// for a missing, unknown or expired token, and code 1000 with status 400 for a missing client identifier.
    /// All other errors stay HTML.
    /// </summary>
    Json,
}

namespace PlexSdk.Runtime;

/// <summary>The headers that the transport itself knows.</summary>
internal static class PlexHeaders
{
    public const string Accept = "Accept";
    public const string Token = "X-Plex-Token";

    /// <summary>The credentials that are for the server, not for a proxy in between.</summary>
    public static readonly string[] ForTheServer = [Token, "Authorization", "Cookie"];

    /// <summary>Whether the value of a request's header is a secret.</summary>
    public static bool IsCredential(string name) =>
        name.EndsWith("token", StringComparison.OrdinalIgnoreCase) || name is "Authorization" or "Proxy-Authorization" or "Cookie";
}

namespace PlexSdk.Runtime;

/// <summary>The headers that the transport itself knows.</summary>
internal static class PlexHeaders
{
    public const string Accept = "Accept";
    public const string Token = "X-Plex-Token";

    /// <summary>Those whose values are secrets.</summary>
    public static readonly string[] Credentials = [Token, "Authorization", "Proxy-Authorization", "Cookie"];
}

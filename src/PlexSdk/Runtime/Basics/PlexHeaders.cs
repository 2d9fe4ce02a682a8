namespace PlexSdk.Runtime;

/// <summary>The headers that the transport itself knows.</summary>
internal static class PlexHeaders
{
    public const string Accept = "Accept";
    public const string Token = "X-Plex-Token";
}

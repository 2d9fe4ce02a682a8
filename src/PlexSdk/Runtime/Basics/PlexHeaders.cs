namespace PlexSdk.Runtime;

/// <summary>The names of the headers that Plex reads (documented by Plex).</summary>
internal static class PlexHeaders
{
    public const string Accept = "Accept";
    public const string Json = "application/json";
    public const string ContentType = "Content-Type";
    public const string UserAgent = "User-Agent";
    public const string Token = "X-Plex-Token";
    public const string ClientIdentifier = "X-Plex-Client-Identifier";
    public const string Product = "X-Plex-Product";
    public const string Version = "X-Plex-Version";
    public const string Platform = "X-Plex-Platform";
    public const string PlatformVersion = "X-Plex-Platform-Version";
    public const string Device = "X-Plex-Device";
    public const string DeviceName = "X-Plex-Device-Name";
    public const string DeviceVendor = "X-Plex-Device-Vendor";
    public const string Model = "X-Plex-Model";
    public const string Marketplace = "X-Plex-Marketplace";
}

using System.Net;

namespace PlexSdk.Testing;

/// <summary>What a new server knows: itself, and one cloud provider.</summary>
internal static class DefaultSources
{
    public const string ProviderIdentifier = "provider://tv.plex.provider.test";

    private const int RemotePort = 32403;
    private const int RelayPort = 8443;

    // Addresses that RFC 5737 keeps for documentation: a test that tries them troubles nobody.
    private static readonly IPAddress RemoteAddress = IPAddress.Parse("203.0.113.222");
    private static readonly IPAddress RelayAddress = IPAddress.Parse("198.51.100.105");

    public static IEnumerable<PlexTestSource> For(PlexTestServer server)
    {
        IReadOnlyList<PlexTestConnection> connections =
        [
            PlexTestConnection.To(server),
            PlexTestConnection.PlexDirect(RemoteAddress, RemotePort, server.PlexDirectHash, local: false),
            PlexTestConnection.PlexDirect(RelayAddress, RelayPort, server.PlexDirectHash, local: false, relay: true),
        ];

        yield return new($"server://{server.MachineIdentifier}") { Name = server.Name, Connections = connections };
        yield return new(ProviderIdentifier) { Name = $"{server.Name} provider", Connections = connections };
    }
}

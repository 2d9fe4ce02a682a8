namespace PlexSdk.Testing;

/// <content>Connections to servers that run.</content>
public sealed partial record PlexTestConnection
{
    /// <summary>
    /// A connection that really leads to <paramref name="server"/>: its plex.direct name where it speaks https (see
    /// <see cref="PlexTestServer.CreateHandler"/>), else its bare address.
    /// </summary>
    /// <param name="server">The server that shall be reached.</param>
    /// <param name="local">See <see cref="Local"/>.</param>
    /// <param name="relay">See <see cref="Relay"/>.</param>
    /// <returns>The connection.</returns>
    public static PlexTestConnection To(PlexTestServer server, bool local = true, bool relay = false)
    {
        ArgumentNullException.ThrowIfNull(server);
        var uri = (server.PlexDirectUri ?? server.BaseUri).AbsoluteUri.TrimEnd('/');
        return new(server.BaseUri.Scheme, server.BaseUri.IdnHost, server.BaseUri.Port, uri, local, relay);
    }
}

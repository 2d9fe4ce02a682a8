using System.Collections.Concurrent;

namespace PlexSdk.Testing;

/// <content>Servers that run.</content>
public sealed partial record PlexTestResource
{
    /// <summary>
    /// A running test server, with a token for each user that is valid there. Once the server refuses a user's token, the
    /// user gets another one.
    /// </summary>
    /// <param name="server">The server.</param>
    /// <param name="connections">Where it is said to be; none for one local connection that really leads there.</param>
    /// <returns>The device.</returns>
    public static PlexTestResource Of(PlexTestServer server, params PlexTestConnection[] connections)
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(connections);
        var tokens = new ConcurrentDictionary<(PlexTestUser, PlexTestAccess), string>();
        return new(server.Name, server.MachineIdentifier)
        {
            Connections = connections.Length > 0 ? connections : [PlexTestConnection.To(server)],
            AccessTokenFactory = (user, access) => tokens.AddOrUpdate(
                (user, access),
                _ => server.CreateToken(access),
                (_, token) => server.Knows(token) ? token : server.CreateToken(access)),
        };
    }
}

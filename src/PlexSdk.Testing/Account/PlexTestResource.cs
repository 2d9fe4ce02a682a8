namespace PlexSdk.Testing;

/// <summary>
/// A device that <c>/resources</c> of plex.tv lists: a server, or a player (documented by Plex). Make one of a running
/// <see cref="PlexTestServer"/> with <see cref="Of(PlexTestServer, PlexTestConnection[])"/>, change it by <c>with</c>, and add it with
/// <see cref="PlexTestAccountServer.AddResource(PlexTestResource)"/>.
/// </summary>
/// <param name="Name">The device's name (observed).</param>
/// <param name="ClientIdentifier">Its identifier; a server's equals the <c>machineIdentifier</c> of its <c>/identity</c> (observed).</param>
public sealed partial record PlexTestResource(string Name, string ClientIdentifier)
{
    /// <summary>What the device does, separated by commas (observed): <c>server</c>, <c>client,player,pubsub-player</c> ….</summary>
    /// <value>Default: <c>server</c>.</value>
    public string Provides { get; init; } = "server";

    /// <summary>Whose device it is: listed as <c>owned</c> for that user (observed).</summary>
    /// <value>Default: null, <see cref="PlexTestAccountServer.Owner"/>.</value>
    public PlexTestUser? Owner { get; init; }

    /// <summary>Who sees it too, with the owner's name as <c>sourceTitle</c> (observed).</summary>
    /// <value>Default: nobody.</value>
    public IReadOnlyList<PlexTestUser> SharedWith { get; init; } = [];

    /// <summary>Where it can be reached, in the order in which it is listed (observed).</summary>
    /// <value>Default: nowhere.</value>
    public IReadOnlyList<PlexTestConnection> Connections { get; init; } = [];

    /// <summary>
    /// Gives the device's token for one user (documented by Plex), for each answer anew: an admin's for the owner, a shared
    /// one for the others. Null, or a null of it: the device has no token, as players have none (observed).
    /// </summary>
    /// <value>Default: null.</value>
    public Func<PlexTestUser, PlexTestAccess, string?>? AccessTokenFactory { get; init; }

    /// <summary>Whether the server takes no plain http (observed).</summary>
    /// <value>Default: false.</value>
    public bool HttpsRequired { get; init; }

    /// <summary>Whether the caller is behind the same public address as the device (observed).</summary>
    /// <value>Default: true.</value>
    public bool PublicAddressMatches { get; init; } = true;

    /// <summary>Whether plex.tv believes that the device is on (observed).</summary>
    /// <value>Default: true.</value>
    public bool Presence { get; init; } = true;

    /// <summary>The device's public address (observed).</summary>
    /// <value>Default: <c>203.0.113.222</c>, which is kept for documentation.</value>
    public string PublicAddress { get; init; } = "203.0.113.222";

    /// <summary>A player: it has no token and no connections, and is no server (observed).</summary>
    /// <param name="name">The device's name.</param>
    /// <returns>The device.</returns>
    public static PlexTestResource Player(string name) => new(name, $"player-{Guid.NewGuid():N}") { Provides = "client,player,pubsub-player" };
}

namespace PlexSdk.Testing;

/// <content>Users, their tokens and their devices.</content>
public sealed partial class PlexTestAccountServer
{
    /// <summary>The account that is there from the start, and whose Home it is.</summary>
    public PlexTestUser Owner => _users.Owner;

    /// <summary>All accounts, in the order in which they were added: a snapshot.</summary>
    public IReadOnlyList<PlexTestUser> Users => _users.All;

    /// <summary>The devices that <c>/resources</c> lists, in the order in which they were added: a snapshot.</summary>
    public IReadOnlyList<PlexTestResource> Resources => _resources.All;

    /// <summary>Adds an account outside the owner's Home: a friend.</summary>
    /// <param name="user">The user.</param>
    /// <returns>The same user.</returns>
    public PlexTestUser AddUser(PlexTestUser user) => Add(user, atHome: false);

    /// <summary>Adds a user to the owner's Home.</summary>
    /// <param name="user">The user.</param>
    /// <returns>The same user.</returns>
    public PlexTestUser AddHomeUser(PlexTestUser user) => Add(user, atHome: true);

    /// <summary>Makes a token, as a sign-in would.</summary>
    /// <param name="user">Whose; null for <see cref="Owner"/>.</param>
    /// <param name="lifetime">How long it is valid, by the service's clock; null for ever (no lifetime is documented).</param>
    /// <returns>The token, random.</returns>
    public string CreateToken(PlexTestUser? user = null, TimeSpan? lifetime = null) => _sessions.Create(user ?? Owner, lifetime);

    /// <summary>Makes a token invalid: its bearer gets 401 (documented by Plex). Tokens of servers live on.</summary>
    /// <param name="token">The token.</param>
    /// <returns>Whether the service knew the token.</returns>
    public bool ExpireToken(string token) => _sessions.End(token);

    /// <summary>Makes all tokens of a user invalid, as a new password with "sign out everywhere" does (observed).</summary>
    /// <param name="user">Whose; null for <see cref="Owner"/>.</param>
    public void ExpireTokens(PlexTestUser? user = null) => _sessions.EndAll(user ?? Owner);

    /// <summary>Adds a device, or replaces the one of the same identifier.</summary>
    /// <param name="resource">The device; of a running server: <see cref="PlexTestResource.Of(PlexTestServer, PlexTestConnection[])"/>.</param>
    /// <returns>The same device.</returns>
    public PlexTestResource AddResource(PlexTestResource resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        _resources.Set(resource);
        return resource;
    }

    /// <summary>Adds a running test server of the owner's, at the address where it really is.</summary>
    /// <param name="server">The server.</param>
    /// <returns>The device.</returns>
    public PlexTestResource AddResource(PlexTestServer server) => AddResource(PlexTestResource.Of(server));

    /// <summary>Removes a device.</summary>
    /// <param name="clientIdentifier">Its <see cref="PlexTestResource.ClientIdentifier"/>.</param>
    /// <returns>Whether the service knew it.</returns>
    public bool RemoveResource(string clientIdentifier) => _resources.Remove(clientIdentifier);

    private PlexTestUser Add(PlexTestUser user, bool atHome)
    {
        ArgumentNullException.ThrowIfNull(user);
        _users.Add(user, atHome);
        return user;
    }
}

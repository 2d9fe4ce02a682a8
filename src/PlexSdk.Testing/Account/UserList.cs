namespace PlexSdk.Testing;

/// <summary>All accounts that plex.tv knows, and those of them that are in the owner's Home.</summary>
internal sealed class UserList(PlexTestUser owner)
{
    private readonly List<PlexTestUser> _users = [owner];
    private readonly List<PlexTestUser> _home = [owner];

    public PlexTestUser Owner { get; } = owner;

    public IReadOnlyList<PlexTestUser> All => Snapshot(_users);

    /// <summary>The owner's Home, the owner first.</summary>
    public IReadOnlyList<PlexTestUser> Home => Snapshot(_home);

    public void Add(PlexTestUser user, bool atHome)
    {
        lock (_users)
        {
            if (!_users.Contains(user))
                _users.Add(user);

            if (atHome && !_home.Contains(user))
                _home.Add(user);
        }
    }

    /// <summary>The users of the Home that somebody is in: for one who is in none, that one.</summary>
    public IReadOnlyList<PlexTestUser> HomeOf(PlexTestUser user) => Home is var home && home.Contains(user) ? home : [user];

    public bool AreAtHome(PlexTestUser one, PlexTestUser other) => Home is { Count: > 1 } home && home.Contains(one) && home.Contains(other);

    private PlexTestUser[] Snapshot(List<PlexTestUser> list)
    {
        lock (_users)
        {
            return [.. list];
        }
    }
}

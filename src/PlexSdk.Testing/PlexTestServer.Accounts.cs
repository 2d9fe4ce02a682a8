namespace PlexSdk.Testing;

public sealed partial class PlexTestServer
{
    /// <summary>The owner's token, random per run. It does not expire by itself.</summary>
    public string AdminToken { get; }

    /// <summary>The token of somebody the server is shared with, random per run. It does not expire by itself.</summary>
    public string SharedToken { get; }

    /// <summary>The sources that <c>/security/resources</c> knows, in the order in which they were added: a snapshot.</summary>
    /// <value>
    /// At the start the server itself (<c>server://{MachineIdentifier}</c>) and <c>provider://tv.plex.provider.test</c>, each
    /// with three connections: a local one that leads to this server, a remote one, and a relay, these two at addresses
    /// that nobody has.
    /// </value>
    public IReadOnlyList<PlexTestSource> Sources => _sources.Snapshot();

    /// <summary>Makes one more account token.</summary>
    /// <param name="access">What it allows.</param>
    /// <param name="lifetime">How long it is valid, by the server's clock; null for ever.</param>
    /// <returns>The token.</returns>
    public string CreateToken(PlexTestAccess access, TimeSpan? lifetime = null) => _tokens.Create(access, lifetime);

    /// <summary>Makes a transient token, as <c>POST /security/token</c> would.</summary>
    /// <param name="access">What the token that it comes from allows: it allows the same (documented by Plex).</param>
    /// <returns>The token, <c>transient-</c> and a UUID (documented by Plex), 46 characters (observed).</returns>
    public string CreateTransientToken(PlexTestAccess access = PlexTestAccess.Admin) => _tokens.CreateTransient(access);

    /// <summary>Makes one token invalid: its bearer gets 401 (observed). Real servers can not do so with a transient token (observed).</summary>
    /// <param name="token">A token of any kind.</param>
    /// <returns>Whether the server knew the token.</returns>
    public bool ExpireToken(string token) => _tokens.Expire(token);

    /// <summary>
    /// What a restart does to tokens: all transient ones become invalid (documented by Plex), and get 401 (observed); account tokens live on.
    /// Address, sources, faults, recorded requests and open connections stay.
    /// </summary>
    public void Restart() => _tokens.ExpireAllTransient();

    /// <summary>Adds a source, or replaces the one of the same identifier.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The same source.</returns>
    public PlexTestSource AddSource(PlexTestSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        _sources.Set(source);
        return source;
    }

    /// <summary>
    /// Adds another test server as a <c>server://</c> source: one local connection that leads there, and access tokens that
    /// are valid there.
    /// </summary>
    /// <param name="server">The other server.</param>
    /// <returns>The source.</returns>
    public PlexTestSource AddSource(PlexTestServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        return AddSource(new PlexTestSource($"server://{server.MachineIdentifier}")
        {
            Connections = [PlexTestConnection.To(server)],
            AccessTokenFactory = () => server.CreateTransientToken(),
        });
    }

    /// <summary>Removes a source.</summary>
    /// <param name="identifier">Its <see cref="PlexTestSource.Identifier"/>.</param>
    /// <returns>Whether the server knew it.</returns>
    public bool RemoveSource(string identifier) => _sources.Remove(identifier);

    internal bool Knows(string token) => _tokens.Find(token) is not null;
}

namespace PlexSdk.Testing;

/// <summary>Something that <c>/security/resources</c> knows: a shared server or a cloud media provider (documented by Plex).</summary>
public sealed class PlexTestSource
{
    private const string ServerPrefix = "server://";
    private const string ProviderPrefix = "provider://";

    /// <summary>Makes a source; add it with <see cref="PlexTestServer.AddSource(PlexTestSource)"/>.</summary>
    /// <param name="identifier"><c>server://client-identifier</c> or <c>provider://provider-identifier</c> (documented by Plex).</param>
    /// <exception cref="ArgumentException"><paramref name="identifier"/> has another prefix, or nothing behind it.</exception>
    public PlexTestSource(string identifier)
    {
        if (!IsWellFormed(identifier))
            throw new ArgumentException($"A source is '{ServerPrefix}…' or '{ProviderPrefix}…', not '{identifier}'.", nameof(identifier));

        Identifier = identifier;
        Name = ClientIdentifier = identifier[(identifier.IndexOf("://", StringComparison.Ordinal) + 3)..];
    }

    /// <summary>What a caller asks for in the query parameter <c>source</c> (documented by Plex).</summary>
    public string Identifier { get; }

    /// <summary>The device's name (documented by Plex).</summary>
    /// <value>Default: the identifier without its prefix.</value>
    public string Name { get; init; }

    /// <summary>
    /// The device's <c>clientIdentifier</c> (documented by Plex); for a <c>server://</c> source it equals the <c>machineIdentifier</c> of
    /// its <c>/identity</c> (observed).
    /// </summary>
    /// <value>Default: the identifier without its prefix.</value>
    public string ClientIdentifier { get; init; }

    /// <summary>The device's connections, in the order in which they are answered (documented by Plex).</summary>
    /// <value>Default: none.</value>
    public IReadOnlyList<PlexTestConnection> Connections { get; init; } = [];

    /// <summary>
    /// Makes the device's <c>accessToken</c>, once for each answer. Set it to
    /// <c>() =&gt; other.CreateTransientToken()</c> for a source that is another <see cref="PlexTestServer"/>.
    /// </summary>
    /// <value>Default: null, a fresh transient token of the server that answers.</value>
    public Func<string>? AccessTokenFactory { get; init; }

    internal static bool IsWellFormed(string? identifier) =>
        HasMoreThan(identifier, ServerPrefix) || HasMoreThan(identifier, ProviderPrefix);

    private static bool HasMoreThan(string? identifier, string prefix) =>
        identifier?.Length > prefix.Length && identifier.StartsWith(prefix, StringComparison.Ordinal);
}

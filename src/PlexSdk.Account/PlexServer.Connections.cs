namespace PlexSdk.Account;

// CUSTOM: what a server of an account is to PlexSdk's own race for the best address.
public partial class PlexServer
{
    internal bool IsServer => Provides?.Split(',').Any(static offer => offer.Trim() == "server") == true;

    private bool IsShared => Owned == false || (Owned is null && OwnerId is not null);

    internal bool IsSame(PlexServer other) => string.Equals(other.ClientIdentifier, ClientIdentifier, StringComparison.OrdinalIgnoreCase);

    /// <summary>The server itself.</summary>
    /// <exception cref="ArgumentException">It cannot be connected to.</exception>
    internal PlexServer Check(string paramName)
    {
        if (string.IsNullOrEmpty(ClientIdentifier))
            throw new ArgumentException($"The server '{Name}' has no ClientIdentifier, so no address could be checked.", paramName);

        return !string.IsNullOrEmpty(AccessToken)
            ? this
            : throw new ArgumentException(
                $"plex.tv gave no token for the server '{Name ?? ClientIdentifier}'. The account's own is never sent to a server.", paramName);
    }

    internal Device ToDevice() => new()
    {
        Name = Name,
        ClientIdentifier = ClientIdentifier,
        AccessToken = AccessToken!,
        Connection =
        [
            .. (Connections ?? []).OfType<PlexServerConnection>().Select(static connection => new Connection
            {
                Protocol = connection.Protocol,
                Address = connection.Address,
                Port = connection.Port,
                Uri = connection.Uri,
                Local = connection.Local,
                Relay = connection.Relay,
            }),
        ],
    };

    /// <summary>
    /// The caller's limits and the server's: the local addresses of a share are its owner's, and in reach behind the same public address
    /// only (observed).
    /// </summary>
    internal PlexConnectionOptions Limit(PlexConnectionOptions? options)
    {
        options ??= new PlexConnectionOptions();
        return new PlexConnectionOptions
        {
            AllowLocal = options.AllowLocal && (!IsShared || PublicAddressMatches == true),
            AllowHttp = options.AllowHttp && HttpsRequired != true,
            AllowRelay = options.AllowRelay,
            AttemptTimeout = options.AttemptTimeout,
            StartDelay = options.StartDelay,
            Patience = options.Patience,
            MaxParallel = options.MaxParallel,
        };
    }
}

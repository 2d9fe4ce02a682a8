using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>An address at which a device may be reached. <see cref="Device.GetCandidates" /> puts them in order.</summary>
/// <param name="uri">The address.</param>
/// <param name="isLocal">Whether it is in the device's own network.</param>
/// <param name="isRelay">Whether it goes through a relay, whose bandwidth is limited.</param>
/// <exception cref="ArgumentNullException"><paramref name="uri" /> is <see langword="null" />.</exception>
public sealed class ConnectionCandidate(Uri uri, bool isLocal, bool isRelay)
{
    /// <summary>The address.</summary>
    public Uri Uri { get; } = PlexArgument.NotNull(uri, nameof(uri));

    /// <summary>Whether it is in the device's own network.</summary>
    public bool IsLocal => isLocal;

    /// <summary>Whether it goes through a relay, whose bandwidth is limited.</summary>
    public bool IsRelay => isRelay;

    /// <summary>Whether it is encrypted, and its certificate is checked.</summary>
    public bool IsHttps => Uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>The address and its kind.</summary>
    /// <returns>Such as <c>http://10.10.10.47:32400/ (local)</c>.</returns>
    public override string ToString() => $"{Uri.AbsoluteUri} ({(isRelay ? "relay" : isLocal ? "local" : "remote")})";

    /// <summary>Makes the candidate that a server's entry stands for; null where the entry gives no usable address.</summary>
    internal static ConnectionCandidate? From(Connection connection) =>
        AddressOf(connection) is { } uri ? new(uri, connection.Local == true, connection.Relay == true) : null;

    private static Uri? AddressOf(Connection connection) => connection.Uri is { } uri && PlexServerUri.IsServer(uri)
        ? uri
        : PlexServerUri.UriOf(connection.Protocol ?? Uri.UriSchemeHttp, connection.Address ?? "", connection.Port ?? PlexServerUri.DefaultPort);
}

namespace PlexSdk.Http;

/// <summary>What generated clients share: the transport that sends their requests.</summary>
public abstract class PlexClientBase
{
    private readonly PlexTransport _transport;

    /// <summary>Makes a client that sends through <paramref name="transport" />.</summary>
    /// <param name="transport">The transport of a <see cref="PlexClient" />.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transport" /> is <see langword="null" />.</exception>
    protected PlexClientBase(PlexTransport transport) => _transport = PlexArgument.NotNull(transport, nameof(transport));

    /// <summary>Sends <paramref name="request" /> and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented answer.</typeparam>
    /// <returns>The answer.</returns>
    /// <exception cref="PlexApiException">The server gave another answer than the documented success.</exception>
    protected Task<T> SendAsync<T>(PlexRequest request, CancellationToken cancellationToken) =>
        _transport.SendAsync<T>(request, cancellationToken);
}

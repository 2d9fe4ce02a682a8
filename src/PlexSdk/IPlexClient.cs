namespace PlexSdk;

/// <summary>
/// What a <see cref="PlexClient" /> offers, for code that wants to replace it in its tests. One property per group of
/// operations, generated from the OpenAPI document.
/// </summary>
public partial interface IPlexClient : IDisposable
{
    /// <summary>Gives a client that sends another token over the same connections.</summary>
    /// <param name="accessToken">The token, which replaces the token and the provider of this client.</param>
    /// <returns>A client that shares this one's <see cref="HttpClient" />. Disposing it disposes nothing of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="accessToken" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="accessToken" /> is empty or cannot stand in an HTTP header.</exception>
    IPlexClient WithAccessToken(string accessToken);

    /// <summary>Asks this client's server for a source, and connects to the best of its addresses.</summary>
    /// <param name="source">The source. Of a server, the identity is checked; of a provider, which answers nothing known, the certificate.</param>
    /// <param name="options">Which addresses may be used, and the times; <see langword="null" /> for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The best address, a client for it, and what became of the others. No attempt goes on.</returns>
    /// <exception cref="ArgumentException"><paramref name="source" /> is the default value, or an option cannot be used.</exception>
    /// <exception cref="PlexApiException">
    /// This client's server did not tell the source's addresses: it answered otherwise than documented, told of another server
    /// than the one that was asked for, or gave a token that cannot be sent.
    /// </exception>
    /// <exception cref="PlexConnectionException">No address can be used; each is listed with the reason.</exception>
    /// <exception cref="HttpRequestException">This client's server could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or this client's server took too long.</exception>
    Task<PlexConnection> ConnectAsync(PlexSource source, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Connects to the best address of a server: asks them who they are, without any token, and gives a client for the
    /// best one whose <c>machineIdentifier</c> is the device's identifier.
    /// </summary>
    /// <param name="device">The device, of a <c>server://</c> source.</param>
    /// <param name="options">Which addresses may be used, and the times; <see langword="null" /> for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The best address, a client for it, and what became of the others. No attempt goes on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="device" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="device" /> has no identifier or no token, or an option cannot be used.</exception>
    /// <exception cref="PlexConnectionException">No address can be used; each is listed with the reason.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it.</exception>
    Task<PlexConnection> ConnectAsync(Device device, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default);
}

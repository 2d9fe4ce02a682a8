using System.ComponentModel;

namespace PlexSdk.Runtime;

/// <summary>What generated clients share: the transport that sends their requests.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class PlexClientBase : IPlexOperations
{
    private readonly int _maxResponseBytes;
    private PlexTransport _transport;

    /// <summary>Makes a client that sends through <paramref name="transport" />.</summary>
    /// <param name="transport">The transport of a client.</param>
    /// <param name="maxResponseBytes">How many bytes a response may have where the client's options say nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="transport" /> is <see langword="null" />.</exception>
    protected PlexClientBase(PlexTransport transport, int maxResponseBytes = PlexRequest.LargeResponse)
    {
        _transport = PlexArgument.NotNull(transport, nameof(transport));
        _maxResponseBytes = maxResponseBytes;
    }

    /// <summary>A client that is the same but for its transport. A class derived from a generated one stays what it is.</summary>
    internal PlexClientBase Derive(Func<PlexTransport, PlexTransport> derive)
    {
        var client = (PlexClientBase)MemberwiseClone();
        client._transport = derive(_transport);
        return client;
    }

    /// <summary>Sends <paramref name="request" /> and reads the response.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="read">Reads the documented response.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented response.</typeparam>
    /// <returns>The response.</returns>
    /// <exception cref="PlexApiException">The server gave another response than the documented success.</exception>
    protected Task<T> SendAsync<T>(PlexRequest request, Func<PlexJsonReader, T?> read, CancellationToken cancellationToken) where T : class =>
        _transport.SendAsync(With(request, ResponseKind.Json), read, cancellationToken);

    /// <inheritdoc cref="SendAsync{T}(PlexRequest, Func{PlexJsonReader, T}, CancellationToken)" />
    /// <summary>Sends <paramref name="request" /> and reads the response, which is a single value.</summary>
    protected async Task<T> SendAsync<T>(PlexRequest request, Func<PlexJsonReader, T?> read, CancellationToken cancellationToken) where T : struct =>
        (await _transport.SendAsync(With(request, ResponseKind.Json), read, cancellationToken).ConfigureAwait(false))!.Value;

    /// <inheritdoc cref="SendAsync{T}(PlexRequest, Func{PlexJsonReader, T}, CancellationToken)" />
    /// <summary>Sends <paramref name="request" /> and reads the response, if there is one.</summary>
    /// <returns>The response, or <see langword="null" /> where its body is empty.</returns>
    protected Task<T?> SendOptionalAsync<T>(PlexRequest request, Func<PlexJsonReader, T?> read, CancellationToken cancellationToken) =>
        _transport.SendAsync<T?>(With(request, ResponseKind.OptionalJson), read, cancellationToken);

    /// <summary>Sends <paramref name="request" /> and gives the body as it came: a web page, XML, plain text.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <returns>The body.</returns>
    /// <exception cref="PlexApiException">The server gave another response than the documented success.</exception>
    protected Task<PlexContent> SendForTextAsync(PlexRequest request, CancellationToken cancellationToken) =>
        _transport.SendAsync<PlexContent>(With(request, ResponseKind.Text), read: null, cancellationToken);

    /// <inheritdoc cref="SendForTextAsync" />
    /// <summary>Sends <paramref name="request" /> and gives the bytes as they come.</summary>
    /// <returns>The body, which ends the connection when it is read to its end or disposed.</returns>
    protected Task<PlexStream> SendForStreamAsync(PlexRequest request, CancellationToken cancellationToken) =>
        _transport.SendAsync<PlexStream>(With(request, ResponseKind.Stream), read: null, cancellationToken);

    /// <inheritdoc cref="SendForTextAsync" />
    /// <summary>Sends <paramref name="request" /> and leaves the body of the response alone.</summary>
    /// <returns>A task that ends with the call.</returns>
    protected Task SendOnlyAsync(PlexRequest request, CancellationToken cancellationToken) =>
        _transport.SendAsync<object?>(With(request, ResponseKind.None), read: null, cancellationToken);

    private PlexRequest With(PlexRequest request, ResponseKind kind)
    {
        PlexArgument.NotNull(request, nameof(request)).ResponseKind = kind;
        request.UsualMaxResponseBytes = _maxResponseBytes;
        return request;
    }
}

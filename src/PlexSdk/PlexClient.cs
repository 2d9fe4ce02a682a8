using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// A client of one Plex Media Server. It is thread-safe: make one per server and keep it.
/// </summary>
/// <remarks>
/// The options are read once, when the client is made; changing them later changes nothing. Each group of operations
/// is a property that is generated from the OpenAPI document.
/// </remarks>
public sealed partial class PlexClient : IPlexClient
{
    private readonly HttpClient? _owned;

    /// <summary>Makes a client that has an <see cref="HttpClient" /> of its own, which ends with it.</summary>
    /// <param name="options">Where the server is and who calls it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    public PlexClient(PlexClientOptions options)
    {
        // The transport has a deadline of its own, which covers the body as well.
        _owned = new HttpClient(PlexHttpHandler.Create()) { Timeout = Timeout.InfiniteTimeSpan };
        Transport = PlexArgument.NotNull(options, nameof(options)).ToTransport(_owned);
    }

    /// <summary>Makes a client that sends through the caller's <see cref="HttpClient" />.</summary>
    /// <param name="options">Where the server is and who calls it.</param>
    /// <param name="httpClient">
    /// The client to send through. Its settings are left alone and it is not disposed. Its handler should not follow
    /// redirects, because .NET sends the token along to whatever host they name: <see cref="PlexHttpHandler.Create()" />
    /// makes a handler that does not.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    public PlexClient(PlexClientOptions options, HttpClient httpClient)
    {
        PlexArgument.NotNull(options, nameof(options));
        Transport = options.ToTransport(PlexArgument.NotNull(httpClient, nameof(httpClient)));
    }

    private PlexClient(PlexTransport transport) => Transport = transport;

    /// <summary>
    /// What sends the requests of this client. Clients that were generated from other OpenAPI documents are made with
    /// it, and share this client's token, identity and limits.
    /// </summary>
    public PlexTransport Transport { get; }

    /// <inheritdoc cref="IPlexClient.WithAccessToken" />
    public PlexClient WithAccessToken(string accessToken) =>
        new(Transport.With(new StaticToken(PlexArgument.NotEmpty(accessToken, nameof(accessToken)), nameof(accessToken))));

    IPlexClient IPlexClient.WithAccessToken(string accessToken) => WithAccessToken(accessToken);

    /// <summary>
    /// Gives a client whose calls have headers, query parameters, a limit or a timeout of their own. <c>With</c> of a group of
    /// operations, such as <c>plex.Authentication.With(…)</c>, does the same for one group.
    /// </summary>
    /// <param name="options">What is particular to the calls.</param>
    /// <returns>A client that shares this one's <see cref="HttpClient" />. Disposing it disposes nothing of this one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option has a value that cannot be used.</exception>
    public PlexClient With(PlexCallOptions options) => new(Transport.With(PlexArgument.NotNull(options, nameof(options))));

    /// <summary>Ends the <see cref="HttpClient" /> that this client made for itself; one that was passed in goes on.</summary>
    public void Dispose() => _owned?.Dispose();
}

using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <summary>
/// An account at plex.tv: signs in, finds the servers, and connects to them. It is thread-safe: make one per account and keep it.
/// </summary>
/// <remarks>
/// The options are read once, when the client is made. The account's token goes to plex.tv only; a server's client has the token of that
/// server. Each group of operations is a property that is generated from the OpenAPI document.
/// </remarks>
public partial class PlexAccountClient : IPlexAccountClient
{
    private readonly HttpClient? _owned;
    private readonly HttpClient _http;
    private readonly PlexAccountOptions _options;
    private readonly AccountTokens _tokens;
    private readonly PlexClient _plex;
    private readonly SharedCall<PlexUser> _signIn;

    /// <summary>Makes a client that has an <see cref="HttpClient" /> of its own, which ends with it.</summary>
    /// <param name="options">Who signs in, and where the token is kept.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    public PlexAccountClient(PlexAccountOptions options) : this(options, PlexHttpHandler.CreateClient(), isOwner: true)
    {
    }

    /// <summary>Makes a client that sends through the caller's <see cref="HttpClient" />.</summary>
    /// <param name="options">Who signs in, and where the token is kept.</param>
    /// <param name="httpClient">
    /// The client to send through. Its settings are left alone and it is not disposed. Its handler should not follow redirects.
    /// <see cref="PlexHttpHandler.CreateClient" /> makes a client that keeps secrets out of .NET's own traces and events. With any other,
    /// activities (<c>url.full</c>) and events of <c>System.Net.Http</c> have the path of each request, in which the number of a PIN stands
    /// while somebody signs in; before .NET 9, and where redaction is turned off, also the query, in which a Home user's PIN stands.
    /// </param>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    public PlexAccountClient(PlexAccountOptions options, HttpClient httpClient)
        : this(options, PlexArgument.NotNull(httpClient, nameof(httpClient)), isOwner: false)
    {
    }

    private PlexAccountClient(PlexAccountOptions options, HttpClient httpClient, bool isOwner)
    {
        _http = httpClient;
        _owned = isOwner ? httpClient : null;
        try
        {
            _options = PlexArgument.NotNull(options, nameof(options)).Freeze();
            _tokens = AccountTokens.Of(_options, httpClient);
            _plex = new PlexClient(_options.With(_tokens), httpClient);
        }
        catch
        {
            _owned?.Dispose();
            throw;
        }

        _signIn = new SharedCall<PlexUser>(_options.TimeProvider, nameof(PlexAccountClient));
    }

    // Of a user of the Home: the same connections, and a token in memory alone.
    private PlexAccountClient(PlexAccountClient other, string token)
    {
        _http = other._http;
        _options = other._options.WithoutStore();
        _tokens = AccountTokens.Of(_options, _http);
        _tokens.Hold(token);
        _plex = new PlexClient(_options.With(_tokens), _http);
        _signIn = new SharedCall<PlexUser>(_options.TimeProvider, nameof(PlexAccountClient));
    }

    private PlexTransport Transport => _plex.Transport;

    /// <summary>Ends a sign-in that is under way, and the <see cref="HttpClient" /> that this client made for itself. The token stays.</summary>
    public void Dispose()
    {
        _signIn.Close();
        _owned?.Dispose();
        GC.SuppressFinalize(this);
    }
}

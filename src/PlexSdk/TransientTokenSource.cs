using PlexSdk.Connections;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// Holds a transient token and renews it: before its 48 hours are over, and after a server refused it because it was
/// restarted (documented by Plex). Thread-safe. There is no timer: a call that needs a token renews it.
/// </summary>
/// <remarks>
/// Set <see cref="PlexClientOptions.AccessTokenSource" /> of another client to the source, and that client renews its token
/// by itself.
/// </remarks>
public sealed class TransientTokenSource : IAccessTokenSource, IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(48);
    private static readonly TimeSpan DefaultRenewal = TimeSpan.FromHours(47);

    private readonly IAuthenticationClient _authentication;
    private readonly SharedToken _token;

    /// <summary>Makes a source that asks <paramref name="client" />.</summary>
    /// <param name="client">
    /// The client that asks for transient tokens. Its own token must be the account's, since a transient token cannot
    /// create another (observed). It is not disposed.
    /// </param>
    /// <param name="renewAfter">
    /// The age from which a token is not given any more. <see langword="null" />: 47 hours. More than nothing, and at most
    /// the 48 hours for which a server accepts a token.
    /// </param>
    /// <param name="timeProvider">The clock. <see langword="null" />: <see cref="TimeProvider.System" />.</param>
    /// <exception cref="ArgumentNullException"><paramref name="client" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="renewAfter" /> is not between nothing and 48 hours.</exception>
    public TransientTokenSource(IPlexClient client, TimeSpan? renewAfter = null, TimeProvider? timeProvider = null)
    {
        _authentication = PlexArgument.NotNull(client, nameof(client)) is PlexClient plex
            ? new AuthenticationClient(plex.Transport.With(new AccountToken(plex.Transport.Tokens)))
            : client.Authentication;
        var age = renewAfter ?? DefaultRenewal;
        if (age <= TimeSpan.Zero || age > Lifetime)
        {
            throw new ArgumentOutOfRangeException(
                nameof(renewAfter), renewAfter, "A transient token is valid for up to 48 hours: renew it after more than nothing and at most 48 hours.");
        }

        _token = new SharedToken(AskAsync, age, timeProvider ?? TimeProvider.System);
    }

    /// <summary>Gives a valid transient token: the one that is held, or a new one that all who wait share.</summary>
    /// <param name="cancellationToken">Ends the waiting of this caller; others who wait for the same token go on.</param>
    /// <returns>The token, never <see langword="null" />.</returns>
    /// <exception cref="InvalidOperationException">The client's own token is a transient one. Nothing was sent.</exception>
    /// <exception cref="PlexApiException">The server gave no token, or one that cannot be sent. The next call asks again.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached. The next call asks again.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended the waiting, or the client's time was over.</exception>
    /// <exception cref="ObjectDisposedException">The source was disposed.</exception>
    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) =>
        await _token.GetAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Drops the token that is held if it is <paramref name="accessToken" />; a newer one is kept.</summary>
    /// <param name="accessToken">The token that a server refused with 401.</param>
    /// <returns>
    /// Whether another token may be had: <see langword="false" /> after the source was disposed, and for a while after several
    /// tokens in a row were refused within a minute of their making. The refused token is given during that time, which begins
    /// with a second and doubles up to five minutes.
    /// </returns>
    public bool Reject(string accessToken) => _token.Drop(accessToken);

    /// <summary>Forgets the token, and ends a request that is under way: those who wait get an <see cref="ObjectDisposedException" />.</summary>
    public void Dispose() => _token.Dispose();

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        var response = await _authentication
            .GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, cancellationToken).ConfigureAwait(false);
        return SourceAnswer.Token(response.MediaContainer.Token, "getTransientToken");
    }
}

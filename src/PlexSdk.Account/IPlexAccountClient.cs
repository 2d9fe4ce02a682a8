namespace PlexSdk.Account;

/// <summary>What a <see cref="PlexAccountClient" /> offers, for code that wants to replace it in its tests.</summary>
public partial interface IPlexAccountClient : IDisposable
{
    /// <summary>
    /// Signs in: with the token that is there, where plex.tv takes it; else a person does, in a browser. Calls at once share one prompt, the
    /// first one's.
    /// </summary>
    /// <param name="prompt">
    /// Shows the person where to go, and returns without waiting for them. It is called on a thread of the pool, once at most. Its token
    /// ends with the sign-in.
    /// </param>
    /// <param name="cancellationToken">Ends this call; others that wait for the same sign-in go on.</param>
    /// <returns>The user.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="prompt" /> is <see langword="null" />.</exception>
    /// <exception cref="PlexSignInExpiredException">Nobody has signed in while the PIN was valid.</exception>
    /// <exception cref="PlexApiException">
    /// plex.tv did not make a PIN, or answered otherwise than it should. Only 401 and 422 say that a token is not valid, and lead to a
    /// prompt; any other status leaves the token that is there alone.
    /// </exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached. While the person signs in, it is asked again instead.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or a call took too long.</exception>
    /// <exception cref="ObjectDisposedException">The client was disposed.</exception>
    Task<PlexUser> SignInAsync(Func<PlexSignInPrompt, CancellationToken, Task> prompt, CancellationToken cancellationToken = default);

    /// <summary>
    /// Begins a sign-in without waiting for the person, for a web application: send their browser to <c>Prompt.BrowserUri</c>, keep
    /// <c>State</c>, and complete it when the browser comes back.
    /// </summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>What the person needs, and what completes it.</returns>
    /// <exception cref="PlexApiException">plex.tv did not make a PIN.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task<PlexSignIn> StartSignInAsync(CancellationToken cancellationToken = default);

    /// <summary>Completes a sign-in, also one that another process began. It asks at once, and then goes on until the PIN expires.</summary>
    /// <param name="state">The state of the sign-in.</param>
    /// <param name="cancellationToken">Ends it early, such as with the request that waits for it.</param>
    /// <returns>The user. Their token is stored.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="state" /> is not the state of a sign-in, or of one that another <c>ClientIdentifier</c> began.
    /// </exception>
    /// <exception cref="PlexSignInExpiredException">Nobody has signed in while the PIN was valid.</exception>
    /// <exception cref="PlexApiException">plex.tv answered otherwise than it should.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached to ask for the user.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or a call took too long.</exception>
    Task<PlexUser> CompleteSignInAsync(string state, CancellationToken cancellationToken = default);

    /// <summary>
    /// Signs out: ends the token at plex.tv, and clears the store. A token that plex.tv refuses is signed out already. After any other
    /// failure the token stays. A server may accept its own token until its next restart (observed).
    /// </summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends with the call.</returns>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="PlexApiException">plex.tv answered otherwise than with 204, 401 or 422.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task SignOutAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Keeps the token alive. Tokens that nobody used have died after some weeks (observed): a service that is seldom used sends it once a
    /// day.
    /// </summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>A task that ends with the call.</returns>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="PlexApiException">plex.tv refused it. Only 401 and 422 say that the token is not valid any more.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task PingAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives the servers that the account reaches: its own, and those that others share with it.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The servers, in plex.tv's order.</returns>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="PlexApiException">plex.tv gave no list of servers.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task<IReadOnlyList<PlexServer>> GetServersAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Gives the token of a server to a client of that server: set <see cref="PlexClientOptions.AccessTokenSource" /> to it. After a 401 it
    /// asks plex.tv for the servers again, once, and gives the server's new token.
    /// </summary>
    /// <param name="server">The server.</param>
    /// <returns>A source of that server's tokens. It never gives the account's.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">The server has no token or no identifier. The message names the server.</exception>
    IAccessTokenSource GetTokenSource(PlexServer server);

    /// <summary>
    /// Connects to the best address of a server: asks the addresses who they are, without any token, and gives a client for the best one
    /// whose identifier is the server's.
    /// </summary>
    /// <remarks>
    /// Local addresses of a server that somebody shares are tried only behind the same public address, and unencrypted ones never where the
    /// server requires https.
    /// </remarks>
    /// <param name="server">The server.</param>
    /// <param name="options">Which addresses may be used, and the times; <see langword="null" /> for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The best address, and a client that sends that server's token to it, renewed after a 401.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="server" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">
    /// The server has no token or no identifier, or an option cannot be used. The message names the server.
    /// </exception>
    /// <exception cref="PlexConnectionException">No address can be used; each is listed with the reason.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it.</exception>
    Task<PlexConnection> ConnectAsync(PlexServer server, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default);

    /// <summary>Gives the users among whom a person of this Plex Home can choose.</summary>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The users, in plex.tv's order.</returns>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="PlexApiException">plex.tv gave no list of users.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task<IReadOnlyList<PlexHomeUser>> GetHomeUsersAsync(CancellationToken cancellationToken = default);

    /// <summary>Gives a client that is signed in as another user of the Home.</summary>
    /// <param name="user">The user.</param>
    /// <param name="pin">
    /// Their PIN, where they are protected. plex.tv takes it in the query only (observed): no log of ours has it, but what stands in
    /// between may see it.
    /// </param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>
    /// A client that shares this one's <see cref="HttpClient" /> and keeps its token in memory: its sign-out and its end never touch the
    /// store.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="user" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException">The user has no <c>Uuid</c>.</exception>
    /// <exception cref="InvalidOperationException">There is no token.</exception>
    /// <exception cref="PlexForbiddenException">The PIN is missing or wrong: the error's code is 1041 (observed).</exception>
    /// <exception cref="PlexApiException">plex.tv refused it.</exception>
    /// <exception cref="HttpRequestException">plex.tv could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or it took too long.</exception>
    Task<IPlexAccountClient> SwitchUserAsync(PlexHomeUser user, string? pin = null, CancellationToken cancellationToken = default);
}

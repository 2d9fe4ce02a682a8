namespace PlexSdk;

/// <summary>
/// Gives the caller's token anew for each call, and learns when a server refuses one. <c>TransientTokenSource</c> is one;
/// your own may renew tokens of other kinds.
/// </summary>
public interface IAccessTokenSource
{
    /// <summary>Gives the token for the next request.</summary>
    /// <param name="cancellationToken">Ends the waiting early.</param>
    /// <returns>The token; <see langword="null" /> or an empty string sends none.</returns>
    ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// Hears that a server refused a token with 401. Many calls may tell so of one token, and late: compare it with the
    /// one that is held now.
    /// </summary>
    /// <param name="accessToken">The token that was refused.</param>
    /// <returns>
    /// Whether <see cref="GetTokenAsync" /> may give another one now. The call is then sent once more, and no more than
    /// that.
    /// </returns>
    bool Reject(string accessToken);
}

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
}

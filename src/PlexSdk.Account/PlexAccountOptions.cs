namespace PlexSdk.Account;

/// <summary>
/// Who signs in, and where the token is kept. <see cref="PlexClientOptions.ClientIdentifier" /> and
/// <see cref="PlexClientOptions.Product" /> are required; the sign-in page shows the product.
/// </summary>
public class PlexAccountOptions : PlexClientOptions
{
    /// <summary>Makes options for plex.tv: <see cref="PlexClientOptions.ServerUri" /> is <c>https://plex.tv/api/v2</c>.</summary>
    public PlexAccountOptions() => ServerUri = new Uri("https://plex.tv/api/v2");

    /// <summary>
    /// Where the token of a sign-in lives on. The options' own token, where there is one, comes before it until plex.tv refuses that one.
    /// </summary>
    /// <value>Default: <see langword="null" />: in memory, until the client ends.</value>
    public IPlexTokenStore? TokenStore { get; set; }

    /// <summary>
    /// Whether codes are short ones of four characters, for people who type them at <c>plex.tv/link</c>. They live half as long as the
    /// others (observed: 15 minutes).
    /// </summary>
    /// <value>Default: <see langword="false" />: long codes, for people who open an address.</value>
    public bool UseShortCodes { get; set; }

    /// <summary>Where the browser goes after the sign-in, for web applications (documented by Plex). Absolute.</summary>
    /// <value>Default: <see langword="null" />: nowhere. Not together with <see cref="UseShortCodes" />.</value>
    public Uri? ForwardUri { get; set; }

    /// <summary>A copy that has another source of tokens, and perhaps another address.</summary>
    internal PlexAccountOptions With(IAccessTokenSource? tokens, Uri? serverUri = null)
    {
        var copy = (PlexAccountOptions)MemberwiseClone();
        (copy.AccessToken, copy.AccessTokenProvider, copy.AccessTokenSource) = (null, null, tokens);
        copy.ServerUri = serverUri ?? ServerUri;
        return copy;
    }

    /// <summary>A copy without any token, now or later.</summary>
    internal PlexAccountOptions WithoutStore()
    {
        var copy = With(null);
        copy.TokenStore = null;
        return copy;
    }

    /// <summary>A copy that nobody changes any more.</summary>
    /// <exception cref="ArgumentException">An option is missing or has a value that cannot be used.</exception>
    internal PlexAccountOptions Freeze()
    {
        if (string.IsNullOrWhiteSpace(Product))
            throw Invalid("Product is required: the name of your application, which the sign-in page shows.");

        if (ForwardUri is { IsAbsoluteUri: false })
            throw Invalid("ForwardUri must be absolute.");

        if (ForwardUri is not null && UseShortCodes)
            throw Invalid("Set ForwardUri or UseShortCodes, not both: who types a code at plex.tv/link is not sent on.");

        return (PlexAccountOptions)MemberwiseClone();
    }

    private static ArgumentException Invalid(string message, string paramName = "options") => new(message, paramName);
}

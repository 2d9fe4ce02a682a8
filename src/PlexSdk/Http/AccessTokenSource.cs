namespace PlexSdk.Http;

/// <summary>Where a transport gets the caller's token from.</summary>
internal abstract class AccessTokenSource
{
    /// <summary>The token for the next request; <see langword="null" /> sends none.</summary>
    public abstract ValueTask<string?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Hears that the server refused a token with 401. True: another try with a new token may help.</summary>
    public virtual ValueTask<bool> RejectAsync(string token, CancellationToken cancellationToken) => new(false);

    public static AccessTokenSource From(PlexClientOptions options)
    {
        if (options.AccessToken is not null && options.AccessTokenProvider is not null)
        {
            throw new ArgumentException("Set AccessToken or AccessTokenProvider, not both.", nameof(options));
        }

        if (options.AccessTokenProvider is { } provider)
        {
            return new ProvidedAccessToken(provider);
        }

        return options.AccessToken is { } token
            ? new StaticAccessToken(token.Length > 0 ? token : throw new ArgumentException("AccessToken must not be empty. Leave it null to send no token.", nameof(options)))
            : NoAccessToken.Instance;
    }
}

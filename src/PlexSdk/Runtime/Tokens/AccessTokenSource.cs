namespace PlexSdk.Runtime;

/// <summary>Where a transport gets the caller's token from.</summary>
internal abstract class AccessTokenSource
{
    /// <summary>The token for the next request; <see langword="null" /> sends none.</summary>
    public abstract ValueTask<string?> GetAsync(CancellationToken cancellationToken);

    /// <summary>Hears that the server refused a token with 401. True: another try with a new token may help.</summary>
    public virtual ValueTask<bool> RejectAsync(string token, CancellationToken cancellationToken) => new(false);

    public static AccessTokenSource From(PlexClientOptions options)
    {
        object?[] set = [options.AccessToken, options.AccessTokenProvider, options.AccessTokenSource];
        if (set.Count(static option => option is not null) > 1)
        {
            throw new ArgumentException("Set one of AccessToken, AccessTokenProvider and AccessTokenSource, not more.", nameof(options));
        }

        if ((options.AccessTokenSource ?? SourceOf(options.AccessTokenProvider)) is { } source)
        {
            return new RenewableAccessToken(source);
        }

        if (options.AccessTokenProvider is { } provider)
        {
            return new ProvidedAccessToken(provider);
        }

        return options.AccessToken is { } token
            ? new StaticAccessToken(!string.IsNullOrWhiteSpace(token) ? token : throw new ArgumentException("AccessToken must not be empty. Leave it null to send no token.", nameof(options)), nameof(options))
            : NoAccessToken.Instance;
    }

    // A source's own GetTokenAsync, given as a delegate, is still that source.
    private static IAccessTokenSource? SourceOf(Func<CancellationToken, ValueTask<string?>>? provider) =>
        provider?.Target is IAccessTokenSource source && provider.Equals((Func<CancellationToken, ValueTask<string?>>)source.GetTokenAsync) ? source : null;
}

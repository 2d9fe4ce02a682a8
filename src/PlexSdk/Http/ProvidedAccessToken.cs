namespace PlexSdk.Http;

internal sealed class ProvidedAccessToken(Func<CancellationToken, ValueTask<string?>> provider) : AccessTokenSource
{
    public override async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        var token = await provider(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token) ? null : HeaderValue.Check(token!, PlexHeaders.Token, nameof(PlexClientOptions.AccessTokenProvider));
    }
}

namespace PlexSdk.Http;

/// <summary>A token of a source that learns when a server refuses it.</summary>
internal sealed class RenewableAccessToken(IAccessTokenSource source) : AccessTokenSource
{
    public override async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        var token = await source.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token) ? null : HeaderValue.Check(token!, PlexHeaders.Token, nameof(PlexClientOptions.AccessTokenSource));
    }

    public override ValueTask<bool> RejectAsync(string token, CancellationToken cancellationToken) => new(source.Reject(token));
}

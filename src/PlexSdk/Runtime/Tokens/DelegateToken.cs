namespace PlexSdk.Runtime;

/// <summary>A delegate as a source of tokens. It does not learn of a refusal.</summary>
internal sealed class DelegateToken(Func<CancellationToken, ValueTask<string?>> provider) : IAccessTokenSource
{
    public ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default) => provider(cancellationToken);

    public bool Reject(string accessToken) => false;
}

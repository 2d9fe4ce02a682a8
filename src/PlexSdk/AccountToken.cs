namespace PlexSdk;

/// <summary>A token that must not be a transient one, because a transient token cannot create another (observed).</summary>
internal sealed class AccountToken(IAccessTokenSource tokens) : IAccessTokenSource
{
    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        var token = await tokens.GetTokenAsync(cancellationToken).ConfigureAwait(false);
        return token?.StartsWith("transient-", StringComparison.Ordinal) == true
            ? throw new InvalidOperationException(
                "The client's own token is a transient one, which cannot create another. Give TransientTokenSource a client that has the account's token.")
            : token;
    }

    public bool Reject(string accessToken) => tokens.Reject(accessToken);
}

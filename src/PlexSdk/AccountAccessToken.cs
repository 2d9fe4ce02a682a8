using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>A token that must not be a transient one, because a transient token cannot create another (observed).</summary>
internal sealed class AccountAccessToken(AccessTokenSource tokens) : AccessTokenSource
{
    public override async ValueTask<string?> GetAsync(CancellationToken cancellationToken)
    {
        var token = await tokens.GetAsync(cancellationToken).ConfigureAwait(false);
        return token?.StartsWith("transient-", StringComparison.Ordinal) == true
            ? throw new InvalidOperationException(
                "The client's own token is a transient one, which cannot create another. Give TransientTokenSource a client that has the account's token.")
            : token;
    }

    public override ValueTask<bool> RejectAsync(string token, CancellationToken cancellationToken) => tokens.RejectAsync(token, cancellationToken);
}

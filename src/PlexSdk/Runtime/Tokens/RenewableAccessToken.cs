namespace PlexSdk.Runtime;

/// <summary>A token of a source that learns when a server refuses it.</summary>
internal sealed class RenewableAccessToken(IAccessTokenSource source) : ProvidedAccessToken(source.GetTokenAsync)
{
    public override ValueTask<bool> RejectAsync(string token, CancellationToken cancellationToken) => new(source.Reject(token));
}

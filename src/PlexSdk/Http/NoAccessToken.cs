namespace PlexSdk.Http;

internal sealed class NoAccessToken : AccessTokenSource
{
    public static readonly NoAccessToken Instance = new();

    public override ValueTask<string?> GetAsync(CancellationToken cancellationToken) => default;
}

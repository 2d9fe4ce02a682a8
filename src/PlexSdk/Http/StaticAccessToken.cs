namespace PlexSdk.Http;

internal sealed class StaticAccessToken(string token) : AccessTokenSource
{
    private readonly string _token = HeaderValue.Check(token, PlexHeaders.Token, "accessToken");

    public override ValueTask<string?> GetAsync(CancellationToken cancellationToken) => new(_token);
}

namespace PlexSdk.Tests.Tokens;

/// <summary>What a user of the interfaces writes: a client whose token operation is a function.</summary>
internal sealed class FakePlexClient(Func<CancellationToken, Task<string>> createToken) : IPlexClient, IAuthenticationClient
{
    private int _calls;

    public int Calls => _calls;

    public IAuthenticationClient Authentication => this;

    public async Task<GetTransientTokenResponse> GetTransientTokenAsync(
        TransientTokenType type, TransientTokenScope scope, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _calls);
        return new() { MediaContainer = new() { Token = await createToken(cancellationToken) } };
    }

    public Task<GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(
        string source, bool? refresh = null, CancellationToken cancellationToken = default) =>
        Task.FromResult(new GetSourceConnectionInformationResponse
        {
            MediaContainer = new() { Device = new() { Name = $"{source} refresh={refresh}", AccessToken = "transient-fake" } },
        });

    public IPlexClient WithAccessToken(string accessToken) => this;

    public void Dispose()
    {
    }
}

namespace PlexSdk.Tests.Tokens;

/// <summary>
/// What a user of the interfaces writes: a client whose token operation is a function. Its operations inherit, so that they
/// need no change when the document has more of them.
/// </summary>
internal sealed class FakePlexClient : IPlexClient
{
    private readonly PlexClient _plex = new(new PlexClientOptions { ClientIdentifier = "fake" });
    private readonly FakeAuthenticationClient _authentication;

    public FakePlexClient(Func<CancellationToken, Task<string>> createToken) => _authentication = new FakeAuthenticationClient(_plex, createToken);

    public int Calls => _authentication.Calls;

    public IAuthenticationClient Authentication => _authentication;

    public IPlexClient WithAccessToken(string accessToken) => this;

    public Task<PlexConnection> ConnectAsync(PlexSource source, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public Task<PlexConnection> ConnectAsync(Device device, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
        throw new NotSupportedException();

    public void Dispose() => _plex.Dispose();

    private sealed class FakeAuthenticationClient(PlexClient plex, Func<CancellationToken, Task<string>> createToken) : AuthenticationClient(plex.Transport)
    {
        private int _calls;

        public int Calls => _calls;

        public override async Task<GetTransientTokenResponse> GetTransientTokenAsync(
            TransientTokenType type, TransientTokenScope scope, CancellationToken cancellationToken = default)
        {
            Interlocked.Increment(ref _calls);
            return new() { MediaContainer = new() { Token = await createToken(cancellationToken) } };
        }

        public override Task<GetSourceConnectionInformationResponse> GetSourceConnectionInformationAsync(
            string source, bool? refresh = null, CancellationToken cancellationToken = default) =>
            Task.FromResult(new GetSourceConnectionInformationResponse
            {
                MediaContainer = new() { Device = new() { Name = $"{source} refresh={refresh}", AccessToken = "transient-fake" } },
            });
    }
}

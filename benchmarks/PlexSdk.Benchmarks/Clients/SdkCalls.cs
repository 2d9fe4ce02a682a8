namespace PlexSdk.Benchmarks.Clients;

internal sealed class SdkCalls(HttpClient http, Uri server) : IPlexCalls
{
    // The HttpClient is the caller's, so there is nothing to dispose.
    private readonly IAuthenticationClient _client = new PlexClient(
        new PlexClientOptions
        {
            ServerUri = server,
            AccessToken = Caller.Token,
            ClientIdentifier = Caller.ClientIdentifier,
        },
        http).Authentication;

    public Task GetTransientTokenAsync() => _client.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

    public Task GetSourceConnectionInformationAsync(string source) => _client.GetSourceConnectionInformationAsync(source);
}

using PlexSdk.Benchmarks.Floor;

namespace PlexSdk.Benchmarks.Clients;

internal sealed class HandWrittenCalls(HttpClient http, Uri server) : IPlexCalls
{
    private readonly HandWrittenClient _client = new(http, server.AbsoluteUri.TrimEnd('/'), Caller.Token, Caller.ClientIdentifier);

    public Task GetTransientTokenAsync() => _client.GetTransientTokenAsync(TokenType.Delegation, TokenScope.All);

    public Task GetSourceConnectionInformationAsync(string source) => _client.GetSourceConnectionInformationAsync(source);
}

using PlexSdk.Benchmarks.Stock;

namespace PlexSdk.Benchmarks.Clients;

internal sealed class StockCalls(HttpClient http, Uri server) : IPlexCalls
{
    private readonly Client _client = new(http) { BaseUrl = server.AbsoluteUri, Token = Contestant.Token };

    public Task GetTransientTokenAsync() => _client.GetTransientTokenAsync(
        Stock.TransientTokenType.Delegation, Stock.TransientTokenScope.All, Contestant.ClientIdentifier, null, null, null, null, null, null, null, null, null);

    public Task GetSourceConnectionInformationAsync(string source) => _client.GetSourceConnectionInformationAsync(
        source, null, Contestant.ClientIdentifier, null, null, null, null, null, null, null, null, null);
}

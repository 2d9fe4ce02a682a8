using PlexSdk.Benchmarks.Stock;

namespace PlexSdk.Benchmarks.Clients;

internal sealed class StockCalls(HttpClient http, Uri server) : IPlexCalls
{
    private readonly Client _client = new(http) { BaseUrl = server.AbsoluteUri, Token = Caller.Token };

    public Task GetTransientTokenAsync() => _client.GetTransientTokenAsync(
        Stock.TransientTokenType.Delegation, Stock.TransientTokenScope.All, Caller.ClientIdentifier, null, null, null, null, null, null, null, null, null);

    public Task GetSourceConnectionInformationAsync(string source) => _client.GetSourceConnectionInformationAsync(
        source, null, Caller.ClientIdentifier, null, null, null, null, null, null, null, null, null);
}

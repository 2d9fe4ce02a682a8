using Refit;

namespace PlexSdk.Benchmarks.Clients;

internal sealed class RefitCalls : IPlexCalls
{
    private readonly IRefitClient _client;

    public RefitCalls(HttpClient http, Uri server)
    {
        http.BaseAddress = server;
        _client = RestService.For<IRefitClient>(http, new RefitSettings(new NewtonsoftContentSerializer()));
    }

    public Task GetTransientTokenAsync() =>
        _client.GetTransientToken("delegation", "all", Caller.Token, Caller.ClientIdentifier);

    public Task GetSourceConnectionInformationAsync(string source) =>
        _client.GetSourceConnectionInformation(source, Caller.Token, Caller.ClientIdentifier);
}

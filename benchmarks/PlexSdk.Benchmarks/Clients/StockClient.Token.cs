namespace PlexSdk.Benchmarks.Stock;

public partial class Client
{
    public string? Token { get; init; }

    // NSwag leaves security schemes to the user; this is its cheapest extension point.
    partial void PrepareRequest(HttpClient client, HttpRequestMessage request, string url) =>
        request.Headers.TryAddWithoutValidation("X-Plex-Token", Token);
}

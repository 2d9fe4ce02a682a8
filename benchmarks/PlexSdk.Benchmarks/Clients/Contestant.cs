namespace PlexSdk.Benchmarks.Clients;

/// <summary>A client that takes part. Its name is that of its benchmark method; reports show the title.</summary>
public sealed record Contestant(string Name, string Title, Func<HttpClient, Uri, IPlexCalls> Create)
{
    public static readonly Contestant Floor = new(nameof(Floor), "Hand-written floor", (http, server) => new HandWrittenCalls(http, server));
    public static readonly Contestant Sdk = new(nameof(Sdk), "PlexSdk", (http, server) => new SdkCalls(http, server));
    public static readonly Contestant Stock = new(nameof(Stock), "Stock NSwag", (http, server) => new StockCalls(http, server));
    public static readonly Contestant Refit = new(nameof(Refit), "Refit", (http, server) => new RefitCalls(http, server));
    public static readonly Contestant SystemTextJson = new(nameof(SystemTextJson), "System.Text.Json floor", (http, server) => new SystemTextJsonCalls(http, server));

    public static IReadOnlyList<Contestant> All { get; } = [Floor, Sdk, Stock, Refit, SystemTextJson];

    public static Contestant Named(string name) => All.First(contestant => contestant.Name == name);
}

namespace PlexSdk.Benchmarks.Clients;

/// <summary>A client that takes part, by the name that reports show.</summary>
public sealed record Contestant(string Name, Func<HttpClient, Uri, IPlexCalls> Create)
{
    public const string Token = "abcdefghij0123456789";
    public const string ClientIdentifier = "benchmark-4f1c9a";
    public const string Source = "server://client-identifier";

    public static readonly Contestant Floor = new("Floor", (http, server) => new HandWrittenCalls(http, server));
    public static readonly Contestant Sdk = new("PlexSdk", (http, server) => new SdkCalls(http, server));
    public static readonly Contestant Stock = new("Stock NSwag", (http, server) => new StockCalls(http, server));
    public static readonly Contestant Refit = new("Refit", (http, server) => new RefitCalls(http, server));
    public static readonly Contestant SystemTextJson = new("System.Text.Json floor", (http, server) => new SystemTextJsonCalls(http, server));

    public static IReadOnlyList<Contestant> All { get; } = [Floor, Sdk, Stock, Refit, SystemTextJson];

    public static Contestant Named(string name) => All.First(contestant => contestant.Name == name);

    public override string ToString() => Name;
}

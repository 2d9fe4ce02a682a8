using PlexSdk.Testing;

namespace PlexSdk.Tests.Connections;

/// <summary>A client that wants to connect, and servers on loopback that it may find.</summary>
public abstract class ConnectFixture
{
    protected const string Machine = "243b471948ace337a8f92f129ec97d1902fcb1df";

    private readonly List<PlexTestServer> _servers = [];
    private readonly List<IDisposable> _disposables = [];

    [TearDown]
    public async Task TearDown()
    {
        _disposables.ForEach(disposable => disposable.Dispose());
        foreach (var server in _servers)
            await server.DisposeAsync();
    }

    private protected async Task<PlexTestServer> StartAsync(string machineIdentifier = Machine, Action<PlexTestServerOptions>? configure = null)
    {
        var options = new PlexTestServerOptions { MachineIdentifier = machineIdentifier };
        configure?.Invoke(options);
        var server = await PlexTestServer.StartAsync(options);
        _servers.Add(server);
        return server;
    }

    private protected PlexClient Client(TimeProvider? clock = null, HttpMessageHandler? handler = null, Action<HttpClient>? configure = null)
    {
        var http = Keep(new HttpClient(handler ?? PlexHttpHandler.Create()));
        configure?.Invoke(http);
        return Keep(new PlexClient(
            new PlexClientOptions
            {
                ServerUri = new Uri("http://localhost:1"),
                AccessToken = "owners-token",
                ClientIdentifier = "tests",
                TimeProvider = clock ?? TimeProvider.System,
            },
            http));
    }

    private protected Uri Refusing() => Keep(new RefusingPort()).Uri;

    private protected T Keep<T>(T disposable) where T : IDisposable
    {
        _disposables.Add(disposable);
        return disposable;
    }

    private protected static Device DeviceAt(string token, params Connection[] connections) =>
        new() { Name = "Shared", ClientIdentifier = Machine, AccessToken = token, Connection = connections };

    private protected static Connection Local(Uri uri) => new() { Uri = uri, Local = true };

    private protected static Connection Remote(Uri uri) => new() { Uri = uri, Local = false };

    private protected static Connection Relay(Uri uri) => new() { Uri = uri, Local = false, Relay = true };

    private protected static ConnectionOutcome[] Outcomes(IEnumerable<ConnectionAttempt> attempts) => [.. attempts.Select(attempt => attempt.Outcome)];

    private protected static string[] HeaderValues(PlexTestServer server) => [.. server.Requests.SelectMany(request => request.Headers.Values).SelectMany(values => values)];
}

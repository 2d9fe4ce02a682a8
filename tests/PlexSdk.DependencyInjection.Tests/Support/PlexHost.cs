using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>A host with a Plex client of a test server, a clock that stands still, and a logger that keeps everything.</summary>
internal sealed class PlexHost : IAsyncDisposable
{
    private readonly IHost _host;

    private PlexHost(IHost host, PlexTestServer server, SteppingClock clock, EverythingLogger log) =>
        (_host, Server, Clock, Log) = (host, server, clock, log);

    public PlexTestServer Server { get; }

    public SteppingClock Clock { get; }

    public EverythingLogger Log { get; }

    public IServiceProvider Services => _host.Services;

    public IPlexClient Plex => Services.GetRequiredService<IPlexClient>();

    public static async Task<PlexHost> StartAsync(
        Action<PlexClientOptions>? configure = null, Action<IHttpClientBuilder>? build = null, Action<IServiceCollection>? services = null)
    {
        var server = await PlexTestServer.StartAsync();
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var http = builder.Services.AddPlexClient(options =>
        {
            options.ServerUri = server.BaseUri;
            options.ClientIdentifier = "tests";
            options.AccessToken = server.AdminToken;
            configure?.Invoke(options);
        });
        build?.Invoke(http);
        services?.Invoke(builder.Services);

        var clock = new SteppingClock();
        var log = new EverythingLogger();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        var host = new PlexHost(builder.Build(), server, clock, log);
        await host._host.StartAsync();
        return host;
    }

    public async Task<string> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        var token = cancellationToken.CanBeCanceled ? cancellationToken : TestContext.CurrentContext.CancellationToken;
        var answer = await Plex.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, token);
        return answer.MediaContainer.Token;
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Server.DisposeAsync();
    }
}

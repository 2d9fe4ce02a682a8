using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PlexSdk.Account;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>A host with a client of a plex.tv for tests, a clock that stands still, and a logger that keeps everything.</summary>
internal sealed class AccountHost : IAsyncDisposable
{
    /// <summary>The Home PIN of the kid, long enough to be found in whatever is written.</summary>
    public const string HomePin = "9182736450";

    private readonly IHost _host;

    private AccountHost(IHost host, PlexTestAccountServer tv, PlexTestServer server, SteppingClock clock, EverythingLogger log) =>
        (_host, Tv, Server, Clock, Log) = (host, tv, server, clock, log);

    public PlexTestAccountServer Tv { get; }

    public PlexTestServer Server { get; }

    public SteppingClock Clock { get; }

    public EverythingLogger Log { get; }

    public IPlexAccountClient Account => _host.Services.GetRequiredService<IPlexAccountClient>();

    /// <summary>Everything that must not be seen: what was sent as a token, each PIN's number and code, and the Home PIN.</summary>
    public IReadOnlyList<string> Secrets =>
    [
        .. Tv.Requests.Concat(Server.Requests).Select(request => request.Header("X-Plex-Token")).OfType<string>().Distinct(),
        .. Tv.Pins.SelectMany(pin => new[] { $"{pin.Id}", pin.Code }), HomePin,
    ];

    public static async Task<AccountHost> StartAsync(Action<PlexAccountOptions>? configure = null, Action<IHttpClientBuilder>? build = null, bool signedIn = true)
    {
        var clock = new SteppingClock();
        var tv = await PlexTestAccountServer.StartAsync(new() { TimeProvider = clock });
        var server = await PlexTestServer.StartAsync(new() { TimeProvider = clock });
        tv.AddResource(server);
        tv.AddHomeUser(PlexTestUser.Managed("Kid", HomePin));
        var builder = Host.CreateEmptyApplicationBuilder(null);
        var http = builder.Services.AddPlexAccount(options =>
        {
            (options.ServerUri, options.ClientIdentifier, options.Product) = (tv.ApiUri, "tests", "Tests");
            options.AccessToken = signedIn ? tv.CreateToken() : null;
            configure?.Invoke(options);
        });
        build?.Invoke(http);

        var log = new EverythingLogger();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log);
        var host = new AccountHost(builder.Build(), tv, server, clock, log);
        await host._host.StartAsync();
        return host;
    }

    /// <summary>Signs in, with the owner at the browser at once.</summary>
    public async Task<PlexUser> SignInAsync()
    {
        var call = Account.SignInAsync(
            (prompt, _) =>
            {
                Tv.Claim(prompt.Code);
                return Task.CompletedTask;
            },
            TestContext.CurrentContext.CancellationToken);
        await Clock.SkipPausesOfAsync(call);
        return await call;
    }

    public async Task<IPlexAccountClient> SwitchAsync(string? pin = HomePin)
    {
        var users = await Account.GetHomeUsersAsync();
        return await Account.SwitchUserAsync(users[1], pin);
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
        await Tv.DisposeAsync();
        await Server.DisposeAsync();
    }
}

using System.Net;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// plex.tv in this process: PINs that somebody signs in with, accounts, a Home, and the devices of each user, over real HTTP
/// on loopback, on a free port. It logs nothing, and several run side by side. Thread-safe.
/// </summary>
/// <remarks>
/// The docs of this package say how far each Plex fact can be trusted: documented by Plex, observed at plex.tv, or
/// unverified, so do not rely on it.
/// </remarks>
public sealed partial class PlexTestAccountServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly ResourceList _resources = new();
    private readonly UserList _users;
    private readonly SessionList _sessions;
    private readonly PinList _pins;
    private readonly PlexApplication _application;
    private KestrelHost? _host;

    private PlexTestAccountServer(PlexTestAccountServerOptions options)
    {
        var clock = options.TimeProvider;
        _users = new UserList(new PlexTestUser(options.OwnerName));
        _sessions = new SessionList(clock);
        _pins = new PinList(clock, options.PinLifetime, options.StrongPinLifetime);
        var doorkeeper = new AccountDoorkeeper(_sessions);
        var router = new AccountRouter(
            new PinEndpoint(doorkeeper, _pins, _sessions, options.SignsInAtOnce ? Owner : null),
            new UserEndpoint(doorkeeper, _users, _sessions),
            new HomeEndpoint(doorkeeper, _users, _sessions),
            new DevicesEndpoint(doorkeeper, _users, _resources, clock),
            new BrowserEndpoint(_pins, _users, _sessions));
        _application = new PlexApplication(router, Faults, PathString.Empty, clock, _stopping.Token);
    }

    /// <summary>The service's address with a trailing slash: <c>http://127.0.0.1:49152/</c>. It has the pages for a browser.</summary>
    public Uri BaseUri { get; private set; } = null!;

    /// <summary>What stands for <c>https://plex.tv/api/v2</c>: the address to give to an application.</summary>
    public Uri ApiUri { get; private set; } = null!;

    /// <summary>What shall go wrong. Paths begin with <c>/api/v2/</c>, such as <c>/api/v2/pins</c>.</summary>
    public PlexFaults Faults { get; } = new();

    /// <summary>All requests so far, in the order in which they came: a snapshot.</summary>
    public IReadOnlyList<PlexTestRequest> Requests => [.. _application.Requests];

    /// <summary>Starts the service.</summary>
    /// <param name="options">How it is set up; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <returns>A service that answers. Dispose it: that stops it at once, whatever it is sending.</returns>
    /// <exception cref="InvalidOperationException">The service cannot listen; the message says why.</exception>
    public static async Task<PlexTestAccountServer> StartAsync(
        PlexTestAccountServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        var server = new PlexTestAccountServer(options ?? new PlexTestAccountServerOptions());
        try
        {
            server._host = await KestrelHost.StartAsync(IPAddress.Loopback, certificate: null, server._application, cancellationToken);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        server.BaseUri = new UriBuilder(Uri.UriSchemeHttp, IPAddress.Loopback.ToString(), server._host.Port).Uri;
        server.ApiUri = new Uri(server.BaseUri, AccountRouter.Api);
        return server;
    }

    /// <summary>Forgets the requests so far.</summary>
    public void ClearRequests() => _application.Requests.Clear();

    /// <summary>Stops the service at once: connections are cut, endless answers end, the port is free again.</summary>
    /// <returns>Completes when all has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (_host is not null)
            await _host.DisposeAsync();
    }
}

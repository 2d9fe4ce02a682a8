using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>
/// A Plex Media Server in this process: real HTTP on loopback, on a free port, with the authentication API as Plex
/// documents it. It logs nothing, and several run side by side. Thread-safe.
/// </summary>
/// <remarks>
/// The docs of this package say how far each Plex fact can be trusted: <b>D</b> documented by Plex, <b>O</b> observed on a
/// real server, <b>U</b> unverified, so do not rely on it.
/// </remarks>
public sealed partial class PlexTestServer : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly SourceList _sources = new();
    private readonly TokenStore _tokens;
    private readonly PlexApplication _application;
    private readonly X509Certificate2? _certificateWithKey;
    private KestrelHost? _host;

    private PlexTestServer(PlexTestServerOptions options, PathString prefix)
    {
        Name = options.Name;
        MachineIdentifier = options.MachineIdentifier ?? RandomHex(digits: 40);
        PlexDirectHash = RandomHex(digits: 32);
        _certificateWithKey = options.UseHttps ? TestCertificate.Create(PlexDirectHash) : null;
        Certificate = _certificateWithKey is null ? null : TestCertificate.PublicPart(_certificateWithKey);

        _tokens = new TokenStore(options.TimeProvider, options.TransientTokenLifetime);
        AdminToken = _tokens.Create(PlexTestAccess.Admin);
        SharedToken = _tokens.Create(PlexTestAccess.Shared);

        var doorkeeper = new Doorkeeper(_tokens, new IdentityErrors(options.ErrorFormat));
        var router = new Router(
            new TransientTokenEndpoint(doorkeeper, _tokens),
            new ResourcesEndpoint(doorkeeper, _tokens, _sources),
            new IdentityEndpoint(MachineIdentifier, options.Version));
        _application = new PlexApplication(router, Faults, prefix, options.TimeProvider, _stopping.Token);
    }

    /// <summary>The server's address with a trailing slash, the path prefix included: <c>http://127.0.0.1:49152/</c>.</summary>
    public Uri BaseUri { get; private set; } = null!;

    /// <summary>
    /// The same address by a name as real servers have it, <c>https://127-0-0-1.{hash}.plex.direct:{port}/</c> (documented by Plex), which
    /// a client with <see cref="CreateHandler"/> reaches without DNS. Null for a server that speaks plain http.
    /// </summary>
    public Uri? PlexDirectUri { get; private set; }

    /// <summary>The 32 hexadecimal digits in the server's plex.direct names (documented by Plex), random per run.</summary>
    public string PlexDirectHash { get; }

    /// <summary>The server's name, as its own source and plex.tv have it (documented by Plex).</summary>
    public string Name { get; }

    /// <summary>What <c>/identity</c> answers to everybody (observed).</summary>
    public string MachineIdentifier { get; }

    /// <summary>The self-signed certificate, without its private key; null for a server that speaks plain http.</summary>
    public X509Certificate2? Certificate { get; }

    /// <summary>What shall go wrong.</summary>
    public PlexFaults Faults { get; } = new();

    /// <summary>All requests so far, in the order in which they came: a snapshot.</summary>
    public IReadOnlyList<PlexTestRequest> Requests => [.. _application.Requests];

    /// <summary>Starts a server.</summary>
    /// <param name="options">How it is set up; null for the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <returns>A server that answers. Dispose it: that stops it at once, whatever it is sending.</returns>
    /// <exception cref="ArgumentException">The options contradict themselves.</exception>
    /// <exception cref="InvalidOperationException">The server can not listen; the message says why.</exception>
    public static async Task<PlexTestServer> StartAsync(
        PlexTestServerOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new PlexTestServerOptions();
        var prefix = ReadPrefix(options);
        var server = new PlexTestServer(options, prefix);
        try
        {
            await server.ListenAsync(options.UseIPv6 ? IPAddress.IPv6Loopback : IPAddress.Loopback, prefix, cancellationToken);
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }

        foreach (var source in DefaultSources.For(server))
            server.AddSource(source);

        return server;
    }

    /// <summary>Forgets the requests so far.</summary>
    public void ClearRequests() => _application.Requests.Clear();

    /// <summary>
    /// A handler for an <see cref="HttpClient"/> that trusts exactly this server's <see cref="Certificate"/>, reaches
    /// plex.direct names without DNS, and uses no proxy.
    /// </summary>
    /// <param name="others">More servers whose certificates it shall trust.</param>
    /// <returns>The handler; it is the caller's to change and to dispose.</returns>
    public SocketsHttpHandler CreateHandler(params PlexTestServer[] others) =>
        TrustingHandler.Create(others.Append(this).Select(server => server.Certificate).OfType<X509Certificate2>());

    /// <summary>Stops the server at once: connections are cut, endless answers end, the port is free again.</summary>
    /// <returns>Completes when all has stopped.</returns>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        if (_host is not null)
            await _host.DisposeAsync();

        _certificateWithKey?.Dispose();
    }

    private async Task ListenAsync(IPAddress address, PathString prefix, CancellationToken cancellationToken)
    {
        _host = await KestrelHost.StartAsync(address, _certificateWithKey, _application, cancellationToken);
        var scheme = Certificate is null ? Uri.UriSchemeHttp : Uri.UriSchemeHttps;
        BaseUri = new UriBuilder(scheme, address.ToString(), _host.Port, $"{prefix}/").Uri;
        if (Certificate is not null)
            PlexDirectUri = new UriBuilder(BaseUri) { Host = PlexDirectName.For(address, PlexDirectHash) }.Uri;
    }

    private static PathString ReadPrefix(PlexTestServerOptions options)
    {
        var path = options.PathPrefix.Trim('/');
        if (path.AsSpan().IndexOfAny("?#") >= 0)
            throw new ArgumentException($"A path prefix has no query and no fragment: '{options.PathPrefix}'.", nameof(options));

        return path.Length == 0 ? PathString.Empty : new PathString($"/{path}");
    }

    private static string RandomHex(int digits) => RandomNumberGenerator.GetHexString(digits, lowercase: true);
}

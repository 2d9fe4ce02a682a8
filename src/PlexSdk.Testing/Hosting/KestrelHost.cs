using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;

namespace PlexSdk.Testing;

/// <summary>
/// Kestrel alone, on a free loopback port. The services are those of an empty web application, but no host runs around
/// them: that would take Ctrl+C away from the process that runs the tests.
/// </summary>
internal sealed class KestrelHost : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly IServer _kestrel;

    private KestrelHost(IPAddress address, X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore()
            // A write waits until the system has its bytes: a reset cannot overtake them, and an endless body goes no faster
            // than its reader. Kestrel's own MaxResponseBufferSize does not reach the sockets.
            .UseSockets(options => options.MaxWriteBufferSize = 1)
            .ConfigureKestrel(options => Configure(options, address, certificate));
        _services = builder.Services.BuildServiceProvider();
        _kestrel = _services.GetRequiredService<IServer>();
    }

    /// <summary>The port that the system chose.</summary>
    public int Port => new Uri(_kestrel.Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()).Port;

    public static async Task<KestrelHost> StartAsync(
        IPAddress address, X509Certificate2? certificate, PlexApplication application, CancellationToken cancellation)
    {
        if (address.AddressFamily == AddressFamily.InterNetworkV6 && !Socket.OSSupportsIPv6)
            throw new InvalidOperationException("The test server cannot start: this machine has no IPv6. Leave UseIPv6 off.");

        var host = new KestrelHost(address, certificate);
        try
        {
            await host._kestrel.StartAsync(application, cancellation);
            return host;
        }
        catch (Exception e)
        {
            await host.DisposeAsync();
            if (e is IOException or SocketException)
                throw new InvalidOperationException($"The test server cannot listen on a free port of {address}: {e.Message}", e);

            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // A cancelled stop aborts the connections at once, where an ordinary one waits for the requests in flight.
        await _kestrel.StopAsync(new CancellationToken(canceled: true));
        await _services.DisposeAsync();
    }

    private static void Configure(KestrelServerOptions options, IPAddress address, X509Certificate2? certificate)
    {
        options.AddServerHeader = false;
        options.RequestHeaderEncodingSelector = _ => Encoding.Latin1; // See HeaderText.
        options.ResponseHeaderEncodingSelector = _ => Encoding.UTF8; // Lets a fault send what is not ASCII.
        // A caller may be as slow as its test wants.
        options.Limits.MinResponseDataRate = null;
        options.Limits.MinRequestBodyDataRate = null;
        options.Listen(address, port: 0, listen =>
        {
            listen.Protocols = HttpProtocols.Http1;
            if (certificate is not null)
                listen.UseHttps(new HttpsConnectionAdapterOptions { ServerCertificate = certificate });
        });
    }
}

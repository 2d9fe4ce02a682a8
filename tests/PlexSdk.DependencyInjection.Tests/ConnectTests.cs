using System.Net;
using System.Net.Sockets;
using PlexSdk.Testing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary><c>ConnectAsync</c> does the same with the resilience as without. The clock stands still: nobody waits.</summary>
[CancelAfter(60_000)]
public class ConnectTests
{
    private const string Machine = "243b471948ace337a8f92f129ec97d1902fcb1df";

    [Test]
    public async Task Addresses_that_refuse_fail_at_once_and_with_their_own_reason()
    {
        await using var host = await PlexHost.StartAsync();
        using var refusing = new RefusingPorts(3);
        await using var good = await StartAsync();

        var found = await ConnectAsync(host, [.. refusing.Uris, good.BaseUri]);

        Assert.That(found.Candidate.Uri, Is.EqualTo(good.BaseUri));
        Assert.That(Outcomes(found.Attempts), Is.EqualTo(new[]
        {
            ConnectionOutcome.Unreachable, ConnectionOutcome.Unreachable, ConnectionOutcome.Unreachable, ConnectionOutcome.Chosen,
        }));
        Assert.That(found.Attempts[0].Reason, Does.Contain("refused the connection"));
    }

    [TestCase(true)]
    [TestCase(false)]
    public async Task An_address_that_answers_503_is_asked_once(bool ownResilience)
    {
        await using var host = await PlexHost.StartAsync(build: plex =>
        {
            if (ownResilience)
                plex.RemovePlexResilience().AddStandardResilienceHandler();
        });
        await using var busy = await StartAsync();
        busy.Faults.Always(PlexFault.Status(503));

        var exception = await Failure.Of<PlexConnectionException>(ConnectAsync(host, [busy.BaseUri]));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.NotPlex }));
        Assert.That(busy.Requests, Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Many_dead_addresses_leave_the_circuit_of_the_server_closed()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience => resilience.CircuitBreaker.MinimumThroughput = 2));
        using var refusing = new RefusingPorts(60);

        await Failure.Of<PlexConnectionException>(ConnectAsync(host, refusing.Uris));

        Assert.That(await host.GetTokenAsync(), Does.StartWith("transient-"));
    }

    [Test]
    public async Task A_probe_passes_an_open_circuit()
    {
        await using var host = await PlexHost.StartAsync(build: OpenAtTwoFailures);
        host.Server.Faults.Enqueue(PlexFault.Status(503).Times(2));
        await Failure.Of<PlexApiException>(host.GetTokenAsync());
        await Failure.Of<PlexApiException>(host.GetTokenAsync());
        Assert.That((await Failure.Of<HttpRequestException>(host.GetTokenAsync())).Message, Does.Contain("circuit breaker"));

        var found = await ConnectAsync(host, [host.Server.BaseUri], host.Server.MachineIdentifier);

        Assert.That(Outcomes(found.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Chosen }));
    }

    [Test]
    public async Task A_server_that_keeps_failing_opens_its_own_circuit_only()
    {
        await using var host = await PlexHost.StartAsync(build: OpenAtTwoFailures);
        await using var failing = await StartAsync();
        var found = await ConnectAsync(host, [failing.BaseUri]);
        failing.Faults.Always(PlexFault.Status(503));
        await Failure.Of<PlexApiException>(TokenAsync(found.Client));
        await Failure.Of<PlexApiException>(TokenAsync(found.Client));

        Assert.That((await Failure.Of<HttpRequestException>(TokenAsync(found.Client))).Message, Does.Contain("circuit breaker"));
        Assert.That(await host.GetTokenAsync(), Does.StartWith("transient-"));
    }

    private static void OpenAtTwoFailures(IHttpClientBuilder plex) => plex.ConfigurePlexResilience(resilience =>
    {
        resilience.Retry.ShouldHandle = _ => new(false);
        resilience.CircuitBreaker.MinimumThroughput = 2;
    });

    private static Task<PlexTestServer> StartAsync() => PlexTestServer.StartAsync(new PlexTestServerOptions { MachineIdentifier = Machine });

    private static Task<GetTransientTokenResponse> TokenAsync(PlexClient client) =>
        client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All, TestContext.CurrentContext.CancellationToken);

    private static Task<PlexConnection> ConnectAsync(PlexHost host, IEnumerable<Uri> addresses, string machine = Machine) => host.Plex.ConnectAsync(
        new Device { ClientIdentifier = machine, AccessToken = "devices-token", Connection = [.. addresses.Select(uri => new Connection { Uri = uri, Local = true })] },
        cancellationToken: TestContext.CurrentContext.CancellationToken);

    private static ConnectionOutcome[] Outcomes(IEnumerable<ConnectionAttempt> attempts) => [.. attempts.Select(attempt => attempt.Outcome)];

    /// <summary>Ports that are taken and not listened on, so that connections to them are refused for as long as this lives.</summary>
    private sealed class RefusingPorts : IDisposable
    {
        private readonly List<Socket> _sockets = [];

        public RefusingPorts(int count)
        {
            for (var i = 0; i < count; i++)
            {
                var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
                _sockets.Add(socket);
                socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
            }
        }

        public IReadOnlyList<Uri> Uris => [.. _sockets.Select(socket => new Uri($"http://127.0.0.1:{((IPEndPoint)socket.LocalEndPoint!).Port}"))];

        public void Dispose() => _sockets.ForEach(socket => socket.Dispose());
    }
}

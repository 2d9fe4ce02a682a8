using System.Diagnostics;
using System.Net;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace PlexSdk.Testing.Tests;

public class HostingTests
{
    [Test]
    public async Task Listens_on_IPv4_loopback_at_a_free_port()
    {
        await using var server = await PlexTestServer.StartAsync();

        Assert.That(server.BaseUri.AbsoluteUri, Is.EqualTo($"http://127.0.0.1:{server.BaseUri.Port}/"));
        Assert.That(server.BaseUri.Port, Is.Positive);
        Assert.That((server.Certificate, server.PlexDirectUri), Is.EqualTo(((X509Certificate2?)null, (Uri?)null)));
    }

    [TestCase("/plex", "/plex/")]
    [TestCase("media/plex/", "/media/plex/")]
    public async Task A_path_prefix_stands_in_front_of_every_path(string prefix, string path)
    {
        await using var server = await PlexTestServer.StartAsync(new() { PathPrefix = prefix });
        using var caller = new Caller(server);

        Assert.That(server.BaseUri.AbsolutePath, Is.EqualTo(path));
        Assert.That(await caller.StatusAsync("identity", null), Is.EqualTo(200));
        Assert.That(await caller.MintAsync(server.AdminToken), Does.StartWith("transient-"));
        Assert.That(await caller.StatusAsync("/identity", null), Is.EqualTo(404));
        Assert.That(await caller.StatusAsync($"{path.TrimEnd('/')}er/identity", null), Is.EqualTo(404));
        Assert.That(await caller.StatusAsync($"{path.ToUpperInvariant()}identity", null), Is.EqualTo(404));
        Assert.That(server.Sources[0].Connections[0].Uri, Is.EqualTo(server.BaseUri.AbsoluteUri.TrimEnd('/')));
    }

    [Test]
    public void A_prefix_with_a_query_is_refused() => Assert.That(
        () => PlexTestServer.StartAsync(new() { PathPrefix = "/plex?x" }), Throws.ArgumentException.With.Message.Contains("/plex?x"));

    [Test]
    public async Task IPv6_loopback_is_an_option()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseIPv6 = true, UseHttps = true });
        using var caller = new Caller(server);

        Assert.That(server.BaseUri.AbsoluteUri, Does.StartWith("https://[::1]:"));
        Assert.That(await caller.StatusAsync("identity", null), Is.EqualTo(200));
        Assert.That(await caller.StatusAsync(new Uri(server.PlexDirectUri!, "identity").AbsoluteUri, null), Is.EqualTo(200));
        Assert.That(server.Sources[0].Connections[0].Address, Is.EqualTo("::1"));
    }

    [Test]
    public async Task HTTPS_answers_a_client_that_trusts_exactly_its_certificate()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = true });
        await using var other = await PlexTestServer.StartAsync(new() { UseHttps = true });
        using var trusting = new Caller(server);
        using var both = new Caller(server, other);
        var otherIdentity = new Uri(other.BaseUri, "identity").AbsoluteUri;

        Assert.That(server.BaseUri.Scheme, Is.EqualTo("https"));
        Assert.That(server.Certificate!.HasPrivateKey, Is.False);
        Assert.That(await trusting.StatusAsync("identity", null), Is.EqualTo(200));
        Assert.That(await both.StatusAsync(otherIdentity, null), Is.EqualTo(200));
        Assert.That(
            () => trusting.StatusAsync(otherIdentity, null),
            Throws.TypeOf<HttpRequestException>().With.InnerException.TypeOf<AuthenticationException>());
    }

    [Test]
    public async Task HTTPS_is_refused_by_a_client_that_trusts_nobody()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = true });
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });

        Assert.That(
            () => http.GetStringAsync(new Uri(server.BaseUri, "identity")),
            Throws.TypeOf<HttpRequestException>().With.InnerException.TypeOf<AuthenticationException>());
    }

    [Test]
    public async Task Plex_direct_names_lead_to_the_server_without_DNS()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = true });
        using var caller = new Caller(server);

        Assert.That(server.PlexDirectUri!.Host, Is.EqualTo($"127-0-0-1.{server.PlexDirectHash}.plex.direct"));
        Assert.That(server.Sources[0].Connections[0].Uri, Is.EqualTo(server.PlexDirectUri.AbsoluteUri.TrimEnd('/')));
        Assert.That(await caller.StatusAsync(new Uri(server.PlexDirectUri, "identity").AbsoluteUri, null), Is.EqualTo(200));
    }

    [Test]
    public async Task A_plex_direct_name_of_another_server_fails_the_name_check()
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseHttps = true });
        using var caller = new Caller(server);
        var foreign = new UriBuilder(server.BaseUri) { Host = $"127-0-0-1.{new string('0', 32)}.plex.direct", Path = "identity" };

        Assert.That(
            () => caller.StatusAsync(foreign.Uri.AbsoluteUri, null),
            Throws.TypeOf<HttpRequestException>().With.InnerException.TypeOf<AuthenticationException>());
    }

    [Test]
    public async Task Another_server_as_a_source_gives_a_token_that_is_valid_there()
    {
        await using var home = await PlexTestServer.StartAsync();
        await using var friend = await PlexTestServer.StartAsync(new() { UseHttps = true });
        using var caller = new Caller(home, friend);
        var source = home.AddSource(friend);

        var device = (await caller.JsonAsync(Caller.ResourcesPath(source.Identifier), home.AdminToken))["Device"]!;

        var (uri, token) = ((string)device["Connection"]![0]!["uri"]!, (string)device["accessToken"]!);
        Assert.That((string)device["clientIdentifier"]!, Is.EqualTo(friend.MachineIdentifier));
        Assert.That(
            (string)(await caller.JsonAsync($"{uri}/identity", null))["machineIdentifier"]!, Is.EqualTo(friend.MachineIdentifier));
        Assert.That(
            await caller.StatusAsync($"{uri}/{Caller.ResourcesPath(friend.Sources[0].Identifier)}", token), Is.EqualTo(200));
        Assert.That(await caller.StatusAsync(Caller.ResourcesPath(source.Identifier), token), Is.EqualTo(401), "at home it is not");
    }

    [Test]
    public async Task Servers_in_one_process_know_nothing_of_each_other()
    {
        var servers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => PlexTestServer.StartAsync()));

        await Task.WhenAll(servers.Select(async server =>
        {
            using var caller = new Caller(server);
            await caller.MintAsync(server.AdminToken);
        }));

        Assert.That(servers.Select(server => server.BaseUri.Port), Is.Unique);
        Assert.That(servers.Select(server => server.MachineIdentifier), Is.Unique);
        Assert.That(servers.Select(server => server.Requests.Count), Has.All.EqualTo(1));
        await Task.WhenAll(servers.Select(server => server.DisposeAsync().AsTask()));
    }

    [Test]
    public async Task Disposal_cuts_hanging_and_endless_answers_at_once()
    {
        var server = await PlexTestServer.StartAsync();
        using var caller = new Caller(server);
        var gate = new PlexGate();
        server.Faults.Enqueue("/identity", PlexFault.DelayHeaders(gate));
        server.Faults.Enqueue("/security/token", PlexFault.EndlessBody());
        var hanging = caller.StatusAsync("identity", null);
        using var endless = await caller.SendAsync(Caller.MintPath, server.AdminToken);
        await gate.Reached.WaitAsync(TimeSpan.FromMinutes(1));

        var watch = Stopwatch.StartNew();
        await server.DisposeAsync();

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
        Assert.That(() => hanging, Throws.TypeOf<HttpRequestException>());
        Assert.That(() => endless.Content.CopyToAsync(Stream.Null), Throws.InstanceOf<Exception>());
        Assert.That(() => caller.StatusAsync("identity", null), Throws.TypeOf<HttpRequestException>(), "nobody listens there");
    }

    [Test]
    public async Task Disposal_may_be_repeated()
    {
        var server = await PlexTestServer.StartAsync(new() { UseHttps = true });

        await server.DisposeAsync();

        Assert.That(async () => await server.DisposeAsync(), Throws.Nothing);
    }

    [Test]
    public void A_cancelled_start_starts_nothing() => Assert.That(
        () => PlexTestServer.StartAsync(cancellationToken: new CancellationToken(canceled: true)),
        Throws.InstanceOf<OperationCanceledException>());

    [TestCase(nameof(IPAddress.Loopback), "127.0.0.1")]
    [TestCase(nameof(IPAddress.IPv6Loopback), "[::1]")]
    public async Task A_connection_names_the_server_it_leads_to(string address, string host)
    {
        await using var server = await PlexTestServer.StartAsync(new() { UseIPv6 = address == nameof(IPAddress.IPv6Loopback) });

        var connection = PlexTestConnection.To(server, local: false, relay: true);

        Assert.That(connection, Is.EqualTo(new PlexTestConnection(
            "http", host.Trim('[', ']'), server.BaseUri.Port, $"http://{host}:{server.BaseUri.Port}", Local: false, Relay: true)));
    }
}

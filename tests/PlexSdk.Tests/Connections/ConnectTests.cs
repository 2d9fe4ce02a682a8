using PlexSdk.Testing;

namespace PlexSdk.Tests.Connections;

public class ConnectTests : ConnectFixture
{
    [Test]
    public async Task The_right_server_wins_and_the_wrong_one_receives_no_token()
    {
        var wrong = await StartAsync("somebody-else");
        var right = await StartAsync();
        var device = DeviceAt(right.CreateTransientToken(), Local(wrong.BaseUri), Local(Refusing()), Remote(right.BaseUri), Relay(wrong.BaseUri));

        var best = await Client().ConnectAsync(device);
        await best.Client.Authentication.GetSourceConnectionInformationAsync(PlexSource.Server(Machine));

        Assert.That(best.Candidate.Uri, Is.EqualTo(right.BaseUri));
        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[]
        {
            ConnectionOutcome.WrongServer, ConnectionOutcome.Unreachable, ConnectionOutcome.Chosen,
        }));
        Assert.That(wrong.Requests.Select(request => request.ToString()), Is.EqualTo(new[] { "GET /identity" }));
        Assert.That(wrong.Requests[0].Headers.Keys, Has.None.EqualTo("X-Plex-Token").IgnoreCase);
        Assert.That(HeaderValues(wrong), Has.None.Contains(device.AccessToken).And.None.Contains("owners-token"));
        Assert.That(right.Requests.Select(request => request.Header("X-Plex-Token")), Is.EqualTo(new[] { null, device.AccessToken }));
    }

    [Test]
    public async Task A_relay_is_used_when_nothing_else_answers()
    {
        var relay = await StartAsync();

        var best = await Client().ConnectAsync(DeviceAt("token", Relay(relay.BaseUri), Local(Refusing())));

        Assert.That(best.Candidate.IsRelay, Is.True);
        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Unreachable, ConnectionOutcome.Chosen }));
    }

    [Test]
    public async Task The_IPv6_address_of_a_server_is_found()
    {
        var server = await StartAsync(configure: options => options.UseIPv6 = true);
        var device = DeviceAt("token", new Connection { Protocol = "http", Address = "::1", Port = server.BaseUri.Port, Local = true });

        var best = await Client().ConnectAsync(device);

        Assert.That(best.Candidate.Uri, Is.EqualTo(server.BaseUri));
        Assert.That(best.Candidate.Uri.Host, Is.EqualTo("[::1]"));
    }

    [Test]
    public async Task A_plex_direct_name_over_https_is_preferred_to_the_bare_address_over_http([Values] bool useIPv6)
    {
        var https = await StartAsync(configure: options => (options.UseHttps, options.UseIPv6) = (true, useIPv6));
        var http = await StartAsync();
        var client = Client(handler: https.CreateHandler());

        var best = await client.ConnectAsync(DeviceAt("token", Local(http.BaseUri), Local(https.PlexDirectUri!)), new() { Patience = TimeSpan.FromMinutes(1) });

        Assert.That(best.Candidate.Uri, Is.EqualTo(https.PlexDirectUri));
        Assert.That(PlexServerUri.Parse(best.Candidate.Uri.AbsoluteUri).DirectHash, Is.EqualTo(https.PlexDirectHash));
    }

    [Test]
    public async Task A_source_is_asked_for_and_connected_to()
    {
        var home = await StartAsync("home");
        var other = await StartAsync();
        home.AddSource(other);
        using var owner = new PlexClient(new() { ServerUri = home.BaseUri, AccessToken = home.AdminToken, ClientIdentifier = "tests" });

        var best = await owner.ConnectAsync(PlexSource.Server(Machine));
        var answer = await best.Client.Authentication.GetSourceConnectionInformationAsync(PlexSource.Server(Machine));

        Assert.That(answer.MediaContainer.Device.ClientIdentifier, Is.EqualTo(Machine));
        Assert.That(home.Requests.Select(request => request.Path), Is.EqualTo(new[] { "/security/resources" }));
        Assert.That(other.Requests.Select(request => request.Path), Is.EqualTo(new[] { "/identity", "/security/resources" }));
        Assert.That(HeaderValues(other), Has.None.EqualTo(home.AdminToken));
    }

    [Test]
    public async Task The_new_client_shares_the_HttpClient_and_disposing_it_leaves_the_first_one_alone()
    {
        var server = await StartAsync();
        var client = Client();
        var best = await client.ConnectAsync(DeviceAt("token", Local(server.BaseUri)));

        best.Client.Dispose();

        Assert.That(async () => await client.ConnectAsync(DeviceAt("token", Local(server.BaseUri))), Throws.Nothing);
    }

    [Test]
    public async Task A_token_among_the_headers_of_the_HttpClient_is_kept_from_probes()
    {
        var wrong = await StartAsync("somebody-else");
        var right = await StartAsync();
        var client = Client(configure: http => http.DefaultRequestHeaders.Add("X-Plex-Token", "headers-token"));

        var best = await client.ConnectAsync(DeviceAt("devices-token", Local(wrong.BaseUri), Remote(right.BaseUri)));
        Assert.That(() => best.Client.Authentication.GetSourceConnectionInformationAsync("server://x"), Throws.InstanceOf<PlexUnauthorizedException>());

        Assert.That(HeaderValues(wrong).Concat(HeaderValues(right)), Has.None.Contains("headers-token"));
        Assert.That(right.Requests[^1].Header("X-Plex-Token"), Is.EqualTo("devices-token"));
    }

    [Test]
    public async Task Other_credentials_among_the_headers_of_the_HttpClient_are_kept_from_probes_and_not_from_the_server()
    {
        var wrong = await StartAsync("somebody-else");
        var right = await StartAsync();
        var client = Client(configure: http =>
        {
            http.DefaultRequestHeaders.Add("Authorization", "Basic c2VjcmV0");
            http.DefaultRequestHeaders.Add("Cookie", "session=secret");
        });

        var best = await client.ConnectAsync(DeviceAt(right.CreateTransientToken(), Local(wrong.BaseUri), Remote(right.BaseUri)));
        await best.Client.Authentication.GetSourceConnectionInformationAsync(PlexSource.Server(Machine));

        string?[] sent = [wrong.Requests[0].Header("Authorization"), wrong.Requests[0].Header("Cookie"), right.Requests[0].Header("Authorization"), right.Requests[0].Header("Cookie")];
        Assert.That(sent, Has.All.Null.Or.All.Empty);
        Assert.That(right.Requests[^1].Header("Authorization"), Is.EqualTo("Basic c2VjcmV0"));
        Assert.That(right.Requests[^1].Header("Cookie"), Is.EqualTo("session=secret"));
    }

    [Test]
    public async Task A_provider_is_proved_by_its_certificate_and_never_reached_over_http()
    {
        var home = await StartAsync("home");
        var http = await StartAsync("whatever");
        var https = await StartAsync("whatever", options => options.UseHttps = true);
        https.Faults.Always("/identity", PlexFault.Status(404));
        home.AddSource(new PlexTestSource("provider://tv.plex.provider.vod")
        {
            Connections = [PlexTestConnection.To(http), PlexTestConnection.To(https, local: false)],
        });
        using var connections = new HttpClient(https.CreateHandler());
        using var owner = new PlexClient(new() { ServerUri = home.BaseUri, AccessToken = home.AdminToken, ClientIdentifier = "tests" }, connections);

        var best = await owner.ConnectAsync(PlexSource.Provider("tv.plex.provider.vod"));

        Assert.That(best.Candidate.Uri.AbsoluteUri, Is.EqualTo(https.PlexDirectUri!.AbsoluteUri));
        Assert.That(http.Requests, Is.Empty);
    }
}

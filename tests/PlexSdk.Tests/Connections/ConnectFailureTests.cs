using System.Net.Sockets;
using PlexSdk.Testing;

namespace PlexSdk.Tests.Connections;

/// <summary>What a caller reads when no address can be used.</summary>
public class ConnectFailureTests : ConnectFixture
{
    private const string Direct = "https://10-0-2-123.93b10b279ff8456686414add109854cd.plex.direct:32400";

    [Test]
    public async Task The_exception_lists_every_candidate_and_why()
    {
        var wrong = await StartAsync("somebody-else");
        var refusing = Refusing();

        var exception = await FailAsync(Client(), Local(refusing), Remote(wrong.BaseUri), Relay(new Uri("http://127.0.0.1:1/?X-Plex-Token=secret")));

        Assert.That(exception, Is.InstanceOf<HttpRequestException>());
        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Unreachable, ConnectionOutcome.WrongServer }));
        var lines = exception.Message.Split(Environment.NewLine);
        Assert.That(lines[0], Does.StartWith("None of the device's 3 addresses can be used. 1 of them"));
        Assert.That(lines[1], Does.Contain($"{refusing} (local): It refused the connection"));
        Assert.That(lines[2], Does.Contain($"{wrong.BaseUri} (remote): It is another server, 'somebody-else'"));
        Assert.That(exception.ToString(), Does.Not.Contain("devices-token").And.Not.Contain("owners-token").And.Not.Contain("secret"));
    }

    [Test]
    public async Task A_device_without_addresses_says_so() =>
        Assert.That((await FailAsync(Client())).Message, Does.StartWith("None of the device's 0 addresses"));

    [Test]
    public async Task A_plex_direct_name_that_does_not_resolve_is_told_of_DNS_rebinding()
    {
        var exception = await FailAsync(Client(handler: Failing(new SocketException((int)SocketError.HostNotFound))), Local(new Uri(Direct)));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.NameNotResolved }));
        Assert.That(exception.Message, Does.Contain("DNS rebinding protection"));
    }

    [Test]
    public async Task Another_name_that_does_not_resolve_is_not()
    {
        var exception = await FailAsync(Client(handler: Failing(new SocketException((int)SocketError.HostNotFound))), Remote(new Uri("http://media.example.org")));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.NameNotResolved }));
        Assert.That(exception.Message, Does.Not.Contain("DNS rebinding"));
    }

    [Test]
    public async Task A_network_without_a_way_there_says_so() =>
        Assert.That(
            (await FailAsync(Client(handler: Failing(new SocketException((int)SocketError.HostUnreachable))), Local(new Uri("http://10.0.0.1")))).Message,
            Does.Contain("no way to it"));

    [Test]
    public async Task A_certificate_that_is_not_for_the_bare_address_is_explained()
    {
        var server = await StartAsync(configure: options => options.UseHttps = true);

        var exception = await FailAsync(Client(), Local(server.BaseUri));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.CertificateRefused }));
        Assert.That(exception.Message, Does.Contain("for its plex.direct name, not for the bare address"));
        Assert.That(server.Requests, Is.Empty);
    }

    [Test]
    public async Task An_endless_answer_is_not_read_to_its_end()
    {
        var server = await StartAsync();
        server.Faults.Always("/identity", PlexFault.EndlessBody());

        Assert.That((await FailAsync(Client(), Local(server.BaseUri))).Message, Does.Contain("longer than 65536 bytes"));
    }

    [Test]
    public async Task A_web_page_and_a_redirect_to_elsewhere_are_not_Plex()
    {
        var portal = await StartAsync();
        portal.Faults.Always(PlexFault.Answer(200, "text/html", "<html><body>Welcome</body></html>"));
        var moved = await StartAsync();
        var elsewhere = await StartAsync();
        moved.Faults.Always(PlexFault.Redirect(new Uri(elsewhere.BaseUri, "identity")));

        var exception = await FailAsync(Client(), Local(portal.BaseUri), Remote(moved.BaseUri));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.NotPlex, ConnectionOutcome.NotPlex }));
        Assert.That(elsewhere.Requests, Is.Empty);
    }

    [Test]
    public async Task A_401_is_told_to_be_about_credentials_and_not_about_the_address()
    {
        var walled = await StartAsync();
        walled.Faults.Always(PlexFault.Status(401));

        var exception = await FailAsync(Client(), Local(walled.BaseUri));

        Assert.That(Outcomes(exception.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Unauthorized }));
        Assert.That(exception.Message, Does.Contain("wants a token before it says who it is (401)").And.Not.Contains("set AccessToken"));
        Assert.That(exception.Attempts[0].Exception, Is.InstanceOf<PlexUnauthorizedException>());
    }

    [Test]
    public void Options_that_cannot_be_used_are_refused()
    {
        PlexConnectionOptions[] unusable =
        [
            new() { AttemptTimeout = TimeSpan.Zero },
            new() { AttemptTimeout = TimeSpan.FromDays(30) },
            new() { StartDelay = TimeSpan.FromTicks(-1) },
            new() { Patience = TimeSpan.FromTicks(-1) },
            new() { MaxParallel = 0 },
        ];

        foreach (var options in unusable)
            Assert.That(() => Client().ConnectAsync(DeviceAt("token"), options), Throws.ArgumentException);
    }

    [Test]
    public async Task A_device_with_an_entry_that_is_null_is_tried_all_the_same() =>
        Assert.That(Outcomes((await FailAsync(Client(), null!, Local(Refusing()))).Attempts), Is.EqualTo(new[] { ConnectionOutcome.Unreachable }));

    [Test]
    public void A_device_that_cannot_be_checked_or_called_is_refused()
    {
        Assert.That(() => Client().ConnectAsync((Device)null!), Throws.ArgumentNullException);
        Assert.That(() => Client().ConnectAsync(new Device { AccessToken = "token" }), Throws.ArgumentException.With.Message.Contains("ClientIdentifier"));
        Assert.That(() => Client().ConnectAsync(DeviceAt("")), Throws.ArgumentException);
        Assert.That(() => Client().ConnectAsync(default(PlexSource)), Throws.ArgumentException);
    }

    private static async Task<PlexConnectionException> FailAsync(PlexClient client, params Connection[] connections) =>
        (await Assert.ThrowsAsync<PlexConnectionException>(() => client.ConnectAsync(DeviceAt("devices-token", connections))))!;

    private static SocketsHttpHandler Failing(Exception exception) =>
        new SocketsHttpHandler { ConnectCallback = (_, _) => throw exception };
}

namespace PlexSdk.Tests.Connections;

/// <summary>Results that others make: another package with a client of its own, and a fake.</summary>
public class HandmadeTests : ConnectFixture
{
    private static readonly ConnectionCandidate Address = new(new Uri("http://10.0.0.1:32400"), isLocal: true, isRelay: false);

    [Test]
    public async Task A_connection_can_be_made_of_a_client_an_address_and_what_became_of_the_others()
    {
        var server = await StartAsync();
        var found = await Client().ConnectAsync(DeviceAt("token", Local(server.BaseUri)));
        using var own = new PlexClient(new() { ServerUri = found.Candidate.Uri, AccessToken = server.AdminToken, ClientIdentifier = "other" });

        var made = new PlexConnection(own, found.Candidate, found.Attempts);
        await made.Client.Authentication.GetTransientTokenAsync(TransientTokenType.Delegation, TransientTokenScope.All);

        Assert.That(made.Candidate.Uri, Is.EqualTo(server.BaseUri));
        Assert.That(Outcomes(made.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Chosen }));
    }

    [Test]
    public void A_failure_can_be_made_of_attempts_and_of_none()
    {
        var attempt = new ConnectionAttempt(Address, ConnectionOutcome.WrongServer, "It is another server.");

        var failed = new PlexConnectionException("Nothing can be used.", [attempt]);
        var forbidden = new PlexConnectionException("No address is allowed.", []);

        Assert.That(failed.Message.Split(Environment.NewLine), Is.EqualTo(new[] { "Nothing can be used.", "  http://10.0.0.1:32400/ (local): It is another server." }));
        Assert.That(failed.Attempts, Is.EqualTo(new[] { attempt }));
        Assert.That(forbidden.Message, Is.EqualTo("No address is allowed."));
    }

    [Test]
    public void An_outcome_that_nobody_set_is_no_success() =>
        Assert.That(default(ConnectionOutcome), Is.EqualTo(ConnectionOutcome.NotTried));
}

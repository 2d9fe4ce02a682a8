using PlexSdk.Testing;

namespace PlexSdk.Tests.Connections;

/// <summary>A relay is the last resort. The clock stands still unless a test moves it.</summary>
public class ConnectRelayTests : ConnectFixture
{
    private static readonly PlexConnectionOptions Times = new();
    private readonly WatchedClock _clock = new();
    private readonly PlexGate _gate = new();

    [Test]
    public async Task A_relay_is_not_tried_while_a_direct_one_has_time_left()
    {
        var slow = await StartSlowAsync(_gate);
        var relay = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(slow.BaseUri), Relay(relay.BaseUri)));
        await _gate.Reached;

        _clock.Advance(Times.AttemptTimeout - TimeSpan.FromTicks(1));
        Assert.That(_clock.Timers(Times.StartDelay), Is.Zero, "Nobody waits to start the next one.");
        Assert.That(relay.Requests, Is.Empty);
        _gate.Release();
        var best = await connecting;

        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Chosen, ConnectionOutcome.NotTried }));
        Assert.That(relay.Requests, Is.Empty);
    }

    [Test]
    public async Task A_relay_is_tried_when_the_time_of_every_direct_one_is_over()
    {
        var otherGate = new PlexGate();
        var local = await StartSlowAsync(_gate);
        var remote = await StartSlowAsync(otherGate);
        var relay = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Relay(relay.BaseUri), Remote(remote.BaseUri), Local(local.BaseUri)));
        await _gate.Reached;
        await _clock.TimerAsync(Times.StartDelay);
        _clock.Advance(Times.StartDelay);
        await otherGate.Reached;

        _clock.Advance(Times.AttemptTimeout);
        var best = await connecting;

        Assert.That(best.Candidate.IsRelay, Is.True);
        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.TimedOut, ConnectionOutcome.TimedOut, ConnectionOutcome.Chosen }));
    }

    [Test]
    public async Task A_relay_is_tried_at_once_when_every_direct_one_has_failed()
    {
        var wrong = await StartAsync("somebody-else");
        var relay = await StartAsync();

        var best = await Client(_clock).ConnectAsync(DeviceAt("token", Relay(relay.BaseUri), Remote(wrong.BaseUri), Local(Refusing())));

        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Unreachable, ConnectionOutcome.WrongServer, ConnectionOutcome.Chosen }));
        Assert.That(_clock.Timers(Times.Patience), Is.Zero);
    }

    [Test]
    public async Task Relays_follow_each_other_as_other_addresses_do()
    {
        var slow = await StartSlowAsync(_gate);
        var relay = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Relay(slow.BaseUri), Relay(relay.BaseUri)));
        await _gate.Reached;

        await _clock.TimerAsync(Times.StartDelay);
        _clock.Advance(Times.StartDelay);
        await _clock.TimerAsync(Times.Patience);
        _clock.Advance(Times.Patience);

        Assert.That((await connecting).Candidate.Uri, Is.EqualTo(relay.BaseUri));
    }

    private async Task<PlexTestServer> StartSlowAsync(PlexGate gate)
    {
        var server = await StartAsync();
        server.Faults.Always("/identity", PlexFault.DelayHeaders(gate));
        return server;
    }
}

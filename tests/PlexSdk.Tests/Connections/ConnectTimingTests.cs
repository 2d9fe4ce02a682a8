using PlexSdk.Testing;

namespace PlexSdk.Tests.Connections;

/// <summary>Who wins when servers take their time. The clock stands still unless a test moves it.</summary>
public class ConnectTimingTests : ConnectFixture
{
    private static readonly PlexConnectionOptions Times = new();
    private readonly WatchedClock _clock = new();
    private readonly PlexGate _gate = new();

    [Test]
    public async Task The_next_one_starts_after_the_delay_and_wins_when_the_patience_for_the_better_one_is_over()
    {
        var slow = await StartSlowAsync();
        var remote = await StartAsync();
        var inFlight = new InFlightHandler(PlexHttpHandler.Create());
        var connecting = Client(_clock, inFlight).ConnectAsync(DeviceAt("token", Remote(remote.BaseUri), Local(slow.BaseUri)));
        await _gate.Reached;
        Assert.That(remote.Requests, Is.Empty);

        await AdvanceAsync(Times.StartDelay);
        await AdvanceAsync(Times.Patience);
        var best = await connecting;

        Assert.That(best.Candidate.Uri, Is.EqualTo(remote.BaseUri));
        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Cancelled, ConnectionOutcome.Chosen }));
        Assert.That(inFlight.Count, Is.Zero);
    }

    [Test]
    public async Task A_better_one_that_answers_within_the_patience_wins()
    {
        var slow = await StartSlowAsync();
        var remote = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(slow.BaseUri), Remote(remote.BaseUri)));
        await AdvanceAsync(Times.StartDelay);
        await _clock.TimerAsync(Times.Patience);

        _gate.Release();
        var best = await connecting;

        Assert.That(best.Candidate.Uri, Is.EqualTo(slow.BaseUri));
        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Chosen, ConnectionOutcome.Passed }));
    }

    [Test]
    public async Task A_better_one_that_fails_within_the_patience_ends_the_waiting()
    {
        var wrong = await StartSlowAsync("somebody-else");
        var remote = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(wrong.BaseUri), Remote(remote.BaseUri)));
        await AdvanceAsync(Times.StartDelay);
        await _clock.TimerAsync(Times.Patience);

        _gate.Release();

        Assert.That(Outcomes((await connecting).Attempts), Is.EqualTo(new[] { ConnectionOutcome.WrongServer, ConnectionOutcome.Chosen }));
    }

    [Test]
    public async Task One_that_answers_at_once_leaves_the_others_alone()
    {
        var first = await StartAsync();
        var second = await StartAsync();

        var best = await Client(_clock).ConnectAsync(DeviceAt("token", Local(first.BaseUri), Remote(second.BaseUri)));

        Assert.That(Outcomes(best.Attempts), Is.EqualTo(new[] { ConnectionOutcome.Chosen, ConnectionOutcome.NotTried }));
        Assert.That(second.Requests, Is.Empty);
    }

    [Test]
    public async Task An_address_has_its_own_limit_of_time()
    {
        var slow = await StartSlowAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(slow.BaseUri)));
        await _gate.Reached;

        _clock.Advance(Times.AttemptTimeout);

        var exception = await Assert.ThrowsAsync<PlexConnectionException>(() => connecting);
        Assert.That(Outcomes(exception!.Attempts), Is.EqualTo(new[] { ConnectionOutcome.TimedOut }));
        Assert.That(exception.Message, Does.Contain(slow.BaseUri.AbsoluteUri).And.Contain("5 seconds"));
    }

    [Test]
    public async Task No_more_are_under_way_than_allowed()
    {
        var slow = await StartSlowAsync("somebody-else");
        var right = await StartAsync();
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(slow.BaseUri), Remote(right.BaseUri)), new() { MaxParallel = 1 });
        await _gate.Reached;
        Assert.That(_clock.Timers(Times.StartDelay), Is.Zero);
        Assert.That(right.Requests, Is.Empty);

        _gate.Release();

        Assert.That((await connecting).Candidate.Uri, Is.EqualTo(right.BaseUri));
    }

    [Test]
    public async Task Without_a_delay_all_start_at_once()
    {
        var first = await StartSlowAsync();
        var otherGate = new PlexGate();
        var second = await StartAsync();
        second.Faults.Always("/identity", PlexFault.DelayHeaders(otherGate));
        var connecting = Client(_clock).ConnectAsync(DeviceAt("token", Local(first.BaseUri), Remote(second.BaseUri)), new() { StartDelay = TimeSpan.Zero });

        await Task.WhenAll(_gate.Reached, otherGate.Reached);
        _gate.Release();

        Assert.That((await connecting).Candidate.Uri, Is.EqualTo(first.BaseUri));
    }

    [Test]
    public async Task Cancelling_ends_all_attempts()
    {
        var slow = await StartSlowAsync();
        var inFlight = new InFlightHandler(PlexHttpHandler.Create());
        using var cancellation = new CancellationTokenSource();
        var connecting = Client(_clock, inFlight).ConnectAsync(DeviceAt("token", Local(slow.BaseUri)), cancellationToken: cancellation.Token);
        await _gate.Reached;

        await cancellation.CancelAsync();

        var exception = await Assert.CatchAsync<OperationCanceledException>(() => connecting);
        Assert.That(exception!.CancellationToken, Is.EqualTo(cancellation.Token));
        Assert.That(inFlight.Count, Is.Zero);
    }

    private async Task<PlexTestServer> StartSlowAsync(string machineIdentifier = Machine)
    {
        var server = await StartAsync(machineIdentifier);
        server.Faults.Always("/identity", PlexFault.DelayHeaders(_gate));
        return server;
    }

    private async Task AdvanceAsync(TimeSpan time)
    {
        await _clock.TimerAsync(time);
        _clock.Advance(time);
    }
}

using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Tests.Tokens;

public class TransientTokenSourceTests
{
    private readonly FakeTimeProvider _clock = new();
    private int _made;

    [Test]
    public async Task A_thousand_callers_at_once_cause_one_request()
    {
        var gate = new TaskCompletionSource();
        var client = new FakePlexClient(async _ =>
        {
            await gate.Task;
            return Next();
        });
        using var source = new TransientTokenSource(client, timeProvider: _clock);

        var callers = Enumerable.Range(0, 1000).Select(_ => Task.Run(() => source.GetTokenAsync().AsTask())).ToArray();
        var one = source.GetTokenAsync();
        gate.SetResult();
        var tokens = await Task.WhenAll(callers);

        Assert.That(client.Calls, Is.EqualTo(1));
        Assert.That(tokens.Append(await one).Distinct(), Is.EqualTo(new[] { "transient-1" }));
    }

    [Test]
    public async Task A_token_is_kept_until_47_hours_are_over()
    {
        using var source = new TransientTokenSource(Client(), timeProvider: _clock);
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-1"));

        _clock.Advance(TimeSpan.FromHours(47) - TimeSpan.FromTicks(1));
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-1"));

        _clock.Advance(TimeSpan.FromTicks(1));
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-2"));
    }

    [Test]
    public async Task The_age_counts_from_the_question_and_its_limit_can_be_chosen()
    {
        var client = new FakePlexClient(_ =>
        {
            _clock.Advance(TimeSpan.FromMinutes(4));
            return Task.FromResult(Next());
        });
        using var source = new TransientTokenSource(client, TimeSpan.FromMinutes(5), _clock);
        await source.GetTokenAsync();

        _clock.Advance(TimeSpan.FromMinutes(1));

        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-2"));
    }

    [Test]
    public async Task A_clock_that_was_set_back_does_not_keep_a_token_alive()
    {
        var clock = new SettableClock();
        using var source = new TransientTokenSource(Client(), timeProvider: clock);
        await source.GetTokenAsync();

        clock.Now -= TimeSpan.FromHours(1);

        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-2"));
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(48.1)]
    public void A_limit_that_no_server_keeps_is_refused(double hours) =>
        Assert.That(
            () => new TransientTokenSource(Client(), TimeSpan.FromHours(hours)),
            Throws.InstanceOf<ArgumentOutOfRangeException>().With.Message.Contains("48 hours"));

    [Test]
    public async Task A_failure_reaches_all_who_wait_and_is_not_kept()
    {
        var gate = new TaskCompletionSource();
        var client = new FakePlexClient(async _ =>
        {
            await gate.Task;
            return _made++ == 0 ? throw new HttpRequestException("down") : "transient-up";
        });
        using var source = new TransientTokenSource(client, timeProvider: _clock);
        var first = source.GetTokenAsync().AsTask();
        var second = source.GetTokenAsync().AsTask();
        gate.SetResult();

        Assert.That(() => first, Throws.InstanceOf<HttpRequestException>());
        Assert.That(() => second, Throws.InstanceOf<HttpRequestException>());
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-up"));
    }

    [Test]
    public async Task A_failure_that_comes_at_once_is_not_kept_either()
    {
        using var source = new TransientTokenSource(
            new FakePlexClient(_ => _made++ == 0 ? throw new HttpRequestException("down") : Task.FromResult("transient-up")));

        Assert.That(() => source.GetTokenAsync().AsTask(), Throws.InstanceOf<HttpRequestException>());
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-up"));
    }

    [TestCase("a\r\nX-Evil: 1")]
    [TestCase("token\n")]
    [TestCase("")]
    public async Task A_token_that_cannot_be_sent_is_the_servers_fault_and_is_not_kept(string token)
    {
        using var source = new TransientTokenSource(new FakePlexClient(_ => Task.FromResult(_made++ == 0 ? token : "transient-good")), timeProvider: _clock);

        var exception = await Assert.ThrowsAsync<PlexApiException>(() => source.GetTokenAsync().AsTask());

        Assert.That((exception!.OperationId, exception.StatusCode), Is.EqualTo(("getTransientToken", 200)));
        Assert.That(exception.ToString(), Does.Not.Contain("Evil"));
        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-good"));
    }

    [Test]
    public async Task One_who_cancels_leaves_the_others_their_request()
    {
        var gate = new TaskCompletionSource<string>();
        var client = new FakePlexClient(cancellation => gate.Task.WaitAsync(cancellation));
        using var source = new TransientTokenSource(client, timeProvider: _clock);
        using var leaving = new CancellationTokenSource();
        var leaver = source.GetTokenAsync(leaving.Token).AsTask();
        var stayer = source.GetTokenAsync().AsTask();

        await leaving.CancelAsync();
        Assert.That(() => leaver, Throws.InstanceOf<OperationCanceledException>());
        gate.SetResult("transient-late");

        Assert.That(await stayer, Is.EqualTo("transient-late"));
        Assert.That(client.Calls, Is.EqualTo(1));
    }

    [Test]
    public void One_who_cancelled_before_asks_for_nothing()
    {
        var client = Client();
        using var source = new TransientTokenSource(client);

        Assert.That(() => source.GetTokenAsync(new CancellationToken(canceled: true)).AsTask(), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(client.Calls, Is.Zero);
    }

    [Test]
    public async Task A_late_refusal_of_an_older_token_does_not_drop_the_newer_one()
    {
        using var source = new TransientTokenSource(Client(), timeProvider: _clock);
        var old = (await source.GetTokenAsync())!;
        Assert.That(source.Reject(old), Is.True);
        var young = await source.GetTokenAsync();

        Assert.That(source.Reject(old), Is.True);

        Assert.That(await source.GetTokenAsync(), Is.EqualTo(young).And.Not.EqualTo(old));
    }

    [Test]
    public async Task A_server_that_takes_no_token_is_not_asked_for_one_by_every_call()
    {
        using var source = new TransientTokenSource(Client(), timeProvider: _clock);
        for (var call = 0; call < 20; call++)
            source.Reject((await source.GetTokenAsync())!);

        Assert.That(_made, Is.EqualTo(3));
    }

    [Test]
    public async Task The_pause_doubles_up_to_five_minutes()
    {
        using var source = new TransientTokenSource(Client(), timeProvider: _clock);
        var pauses = new List<int>();
        for (var refused = 0; refused < 15; refused++)
        {
            var token = (await source.GetTokenAsync())!;
            var seconds = 0;
            for (; !source.Reject(token); seconds++)
                _clock.Advance(TimeSpan.FromSeconds(1));

            pauses.Add(seconds);
        }

        Assert.That(pauses, Is.EqualTo(new[] { 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300, 300 }));
        Assert.That(_made, Is.EqualTo(15));
    }

    [Test]
    public async Task A_token_that_was_good_for_a_while_is_renewed_at_once()
    {
        using var source = new TransientTokenSource(Client(), timeProvider: _clock);
        for (var restart = 0; restart < 10; restart++)
        {
            var token = (await source.GetTokenAsync())!;
            _clock.Advance(TimeSpan.FromMinutes(1));

            Assert.That(source.Reject(token), Is.True);
        }

        Assert.That(_made, Is.EqualTo(10));
    }

    [Test]
    public async Task The_pause_is_over_at_once_when_the_clock_was_set_far_back()
    {
        var clock = new SettableClock();
        using var source = new TransientTokenSource(Client(), timeProvider: clock);
        for (var call = 0; call < 5; call++)
            source.Reject((await source.GetTokenAsync())!);

        clock.Now -= TimeSpan.FromDays(1);

        Assert.That(await source.GetTokenAsync(), Is.EqualTo("transient-4"));
    }

    [Test]
    public void Disposal_ends_a_request_that_is_under_way()
    {
        var asked = CancellationToken.None;
        var source = new TransientTokenSource(new FakePlexClient(async cancellation =>
        {
            asked = cancellation;
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
            return Next();
        }));
        var waiting = source.GetTokenAsync().AsTask();

        source.Dispose();
        source.Dispose();

        Assert.That(() => waiting, Throws.InstanceOf<ObjectDisposedException>().With.Message.Contains(nameof(TransientTokenSource)));
        Assert.That(asked.IsCancellationRequested, Is.True);
        Assert.That(() => source.GetTokenAsync().AsTask(), Throws.InstanceOf<ObjectDisposedException>());
        Assert.That(source.Reject("transient-1"), Is.False);
    }

    [Test]
    public async Task No_timer_is_made()
    {
        var clock = new SettableClock();
        using var source = new TransientTokenSource(Client(), timeProvider: clock);
        using var cancellation = new CancellationTokenSource();

        await source.GetTokenAsync(cancellation.Token);

        Assert.That(clock.Timers, Is.Zero);
    }

    private FakePlexClient Client() => new(_ => Task.FromResult(Next()));

    private string Next() => $"transient-{Interlocked.Increment(ref _made)}";

    private sealed class SettableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch.AddYears(50);

        public int Timers { get; private set; }

        public override DateTimeOffset GetUtcNow() => Now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Timers++;
            return base.CreateTimer(callback, state, dueTime, period);
        }
    }
}

using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using PlexSdk.Testing;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>How the time-outs relate, and that no exception of Polly is what a caller has to catch.</summary>
[CancelAfter(60_000)]
public class TimeoutTests
{
    [TestCase(100_000, 100_000, 20_000, 2_000, 100_000)]
    [TestCase(10_000, 10_000, 2_000, 200, 30_000)]
    [TestCase(3_600_000, 3_600_000, 720_000, 2_000, 3_600_000)]
    [TestCase(1, 10, 10, 0.2, 30_000)]
    [TestCase(172_800_000, 86_400_000, 17_280_000, 2_000, 86_400_000)]
    [TestCase(-1, 86_400_000, 17_280_000, 2_000, 86_400_000)]
    public void The_time_outs_follow_from_that_of_the_client(double timeout, double total, double attempt, double pause, double sampling)
    {
        var services = new ServiceCollection();
        services.AddPlexClient("attic", options => (options.ClientIdentifier, options.Timeout) = ("tests", TimeSpan.FromMilliseconds(timeout)));
        using var provider = services.BuildServiceProvider();

        var resilience = provider.GetRequiredService<IOptionsMonitor<HttpStandardResilienceOptions>>().Get("PlexSdk:attic-standard");

        Assert.That(resilience.TotalRequestTimeout.Timeout.TotalMilliseconds, Is.EqualTo(total));
        Assert.That(resilience.AttemptTimeout.Timeout.TotalMilliseconds, Is.EqualTo(attempt));
        Assert.That(resilience.Retry.Delay.TotalMilliseconds, Is.EqualTo(pause));
        Assert.That(resilience.CircuitBreaker.SamplingDuration.TotalMilliseconds, Is.EqualTo(sampling));
    }

    [Test]
    public async Task An_attempt_that_hangs_is_tried_again()
    {
        await using var host = await PlexHost.StartAsync();
        var gate = new PlexGate();
        host.Server.Faults.Enqueue(PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(SteppingClock.Attempt);
        await host.Clock.SkipPauseAsync();

        Assert.That(await call, Does.StartWith("transient-"));
    }

    [Test]
    public async Task The_time_out_of_the_last_attempt_is_a_cancellation_by_time_out()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience => resilience.Retry.ShouldHandle = _ => new(false)));
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(SteppingClock.Attempt);

        AssertTimedOut(await Failure.Of<Exception>(call));
        Assert.That((await Failure.Of<Exception>(call)).Message, Does.Contain("20 seconds"));
    }

    [Test]
    public async Task The_time_out_of_all_attempts_is_one_too()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience =>
            resilience.TotalRequestTimeout.Timeout = resilience.AttemptTimeout.Timeout = TimeSpan.FromSeconds(15)));
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(TimeSpan.FromSeconds(15));

        AssertTimedOut(await Failure.Of<Exception>(call));
    }

    [Test]
    public async Task The_clients_own_timeout_covers_pauses_and_attempts()
    {
        await using var host = await PlexHost.StartAsync();
        var gate = new PlexGate();
        host.Server.Faults.Enqueue(PlexFault.Status(503).And(PlexFault.Header("Retry-After", "85")), PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await host.Clock.SkipPauseAsync();
        await gate.Reached;
        host.Clock.Advance(TimeSpan.FromSeconds(15));

        AssertTimedOut(await Failure.Of<Exception>(call));
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task The_clients_own_timeout_covers_the_body()
    {
        await using var host = await PlexHost.StartAsync();
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayBody(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(SteppingClock.Total);

        AssertTimedOut(await Failure.Of<Exception>(call));
    }

    [Test]
    public async Task The_clients_own_timeout_holds_without_resilience()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.RemovePlexResilience());
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(SteppingClock.Total);

        AssertTimedOut(await Failure.Of<Exception>(call));
    }

    [Test]
    public async Task An_open_circuit_is_a_request_that_failed()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience =>
        {
            resilience.Retry.ShouldHandle = _ => new(false);
            resilience.CircuitBreaker.MinimumThroughput = 2;
        }));
        host.Server.Faults.Always(PlexFault.Status(503));
        await Failure.Of<PlexApiException>(host.GetTokenAsync());
        await Failure.Of<PlexApiException>(host.GetTokenAsync());

        var exception = await Failure.Of<HttpRequestException>(host.GetTokenAsync());

        Assert.That(exception.Message, Does.Contain("circuit breaker"));
        Assert.That(exception.InnerException, Is.InstanceOf<BrokenCircuitException>());
        Assert.That(host.Server.Requests, Has.Count.EqualTo(2));
    }

    [Test]
    public async Task A_full_queue_is_a_request_that_failed()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.ConfigurePlexResilience(resilience =>
            resilience.RateLimiter.DefaultRateLimiterOptions = new() { PermitLimit = 1, QueueLimit = 0 }));
        var gate = new PlexGate();
        host.Server.Faults.Enqueue(PlexFault.DelayHeaders(gate));
        var first = host.GetTokenAsync();
        await gate.Reached;

        var exception = await Failure.Of<HttpRequestException>(host.GetTokenAsync());

        Assert.That(exception.Message, Does.Contain("rate limiter"));
        Assert.That(exception.InnerException, Is.InstanceOf<RateLimiterRejectedException>());
        gate.Release();
        Assert.That(await first, Does.StartWith("transient-"));
    }

    [Test]
    public async Task The_same_holds_for_a_resilience_handler_of_your_own()
    {
        await using var host = await PlexHost.StartAsync(build: plex => plex.RemovePlexResilience()
            .AddResilienceHandler("own", pipeline => pipeline.AddTimeout(TimeSpan.FromSeconds(3))));
        var gate = new PlexGate();
        host.Server.Faults.Always(PlexFault.DelayHeaders(gate));

        var call = host.GetTokenAsync();
        await gate.Reached;
        host.Clock.Advance(TimeSpan.FromSeconds(3));

        AssertTimedOut(await Failure.Of<Exception>(call));
        Assert.That((await Failure.Of<Exception>(call)).Message, Does.Contain("3 seconds"));
    }

    private static void AssertTimedOut(Exception exception)
    {
        Assert.That(exception, Is.TypeOf<TaskCanceledException>());
        Assert.That(exception.InnerException, Is.TypeOf<TimeoutException>());
        Assert.That(exception, Is.Not.InstanceOf<ExecutionRejectedException>());
        Assert.That(exception.InnerException!.InnerException, Is.InstanceOf<TimeoutRejectedException>().Or.InstanceOf<OperationCanceledException>());
    }
}

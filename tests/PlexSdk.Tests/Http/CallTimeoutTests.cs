using Microsoft.Extensions.Time.Testing;
using PlexSdk.Runtime;

namespace PlexSdk.Tests.Http;

public sealed class CallTimeoutTests
{
    [Test]
    public void By_another_clock_each_call_has_a_source_of_its_own_that_cancels_on_the_tick()
    {
        var clock = new FakeTimeProvider();
        var timeout = new CallTimeout(TimeSpan.FromSeconds(64), clock);
        using var first = timeout.Start(out var isOwned);
        clock.Advance(TimeSpan.FromSeconds(1));
        using var second = timeout.Start(out _);

        clock.Advance(TimeSpan.FromSeconds(63));

        Assert.That(isOwned, Is.True);
        Assert.That((first.IsCancellationRequested, second.IsCancellationRequested), Is.EqualTo((true, false)));
    }

    [Test]
    public void Without_a_limit_each_call_has_a_source_of_its_own_that_nothing_cancels()
    {
        using var source = new CallTimeout(Timeout.InfiniteTimeSpan, TimeProvider.System).Start(out var isOwned);

        Assert.That((isOwned, source.IsCancellationRequested), Is.EqualTo((true, false)));
    }

#if !TESTS_NETSTANDARD
    [Test]
    public void By_the_system_clock_calls_that_begin_together_share_a_source()
    {
        var timeout = new CallTimeout(TimeSpan.FromDays(1), TimeProvider.System);

        var sources = Enumerable.Range(0, 100).Select(_ => timeout.Start(out var isOwned) is var source && !isOwned ? source : null).Distinct().ToList();

        Assert.That(sources, Has.Count.EqualTo(1).And.All.Not.Null);
    }
#endif
}

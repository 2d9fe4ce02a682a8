using System.Collections.Concurrent;
using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Testing.Tests.EndToEnd;

/// <summary>A clock that stands still, and passes over the pauses between polls: nobody waits, and no call times out.</summary>
internal sealed class PollClock : FakeTimeProvider
{
    // The times of an attempt to connect are 5 seconds and fractions of one; those of a call, 100.
    private static readonly double[] Pauses = [1, 2, 4, 7, 8, 9, 16];

    private readonly ConcurrentQueue<double> _passed = new();

    public PollClock() : base(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero))
    {
    }

    /// <summary>The pauses so far, in seconds.</summary>
    public IReadOnlyList<double> Passed => [.. _passed];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        if (Pauses.Contains(dueTime.TotalSeconds))
        {
            _passed.Enqueue(dueTime.TotalSeconds);
            ThreadPool.QueueUserWorkItem(_ => Advance(dueTime));
        }

        return timer;
    }
}

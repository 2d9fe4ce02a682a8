namespace PlexSdk.Runtime;

/// <summary>
/// The time that each call may take. By the system's clock, and on the newer frameworks, calls that begin at nearly the same moment share one source,
/// since a timer for each costs as much as reading an answer does: a call gets its whole time and at most a sixty-fourth
/// more. By any other clock each call has its own source and ends on the tick.
/// </summary>
internal sealed class CallTimeout(TimeSpan duration, TimeProvider timeProvider)
{
#if !NETSTANDARD2_0
    private const int Steps = 64;

    private readonly TimeSpan _step = TimeSpan.FromTicks(duration.Ticks / Steps);
    private Shared? _current;
#endif

    public TimeSpan Duration => duration;

    /// <summary>A source that cancels when the time of a call that begins now is over.</summary>
    /// <param name="isOwned">Whether it is that call's alone, which then disposes it.</param>
    public CancellationTokenSource Start(out bool isOwned)
    {
#if !NETSTANDARD2_0
        if (timeProvider == TimeProvider.System && duration != Timeout.InfiniteTimeSpan)
        {
            isOwned = false;
            return Current();
        }
#endif
        isOwned = true;
        return Source(duration);
    }

#if !NETSTANDARD2_0
    private CancellationTokenSource Current()
    {
        // The clock that timers go by.
        var now = Environment.TickCount64;
        var current = Volatile.Read(ref _current);
        if (current is null || now >= current.End)
        {
            // Two calls may do this at once: then each has a source that is as good as the other.
            current = new Shared(now + (long)_step.TotalMilliseconds, Source(duration + _step));
            Volatile.Write(ref _current, current);
        }

        return current.Source;
    }
#endif

    private CancellationTokenSource Source(TimeSpan delay) =>
#if NETSTANDARD2_0
        timeProvider.CreateCancellationTokenSource(delay);
#else
        new(delay, timeProvider);
#endif

#if !NETSTANDARD2_0
    private sealed class Shared(long end, CancellationTokenSource source)
    {
        /// <summary>When calls begin to need another source, in milliseconds of that clock.</summary>
        public long End => end;

        public CancellationTokenSource Source => source;
    }
#endif
}

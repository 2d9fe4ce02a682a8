using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.Tests.Connections;

/// <summary>A clock that stands still, and tells when somebody begins to wait for it: only then may a test move it on.</summary>
internal sealed class WatchedClock : FakeTimeProvider
{
    private readonly List<TimeSpan> _made = [];
    private readonly List<(TimeSpan DueTime, int Count, TaskCompletionSource Reached)> _waiting = [];

    /// <summary>How many timers of that length were made.</summary>
    public int Timers(TimeSpan dueTime)
    {
        lock (_made)
        {
            return _made.Count(made => made == dueTime);
        }
    }

    /// <summary>Completes when so many timers of that length were made.</summary>
    public Task TimerAsync(TimeSpan dueTime, int count = 1)
    {
        lock (_made)
        {
            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            if (Timers(dueTime) >= count)
                reached.SetResult();
            else
                _waiting.Add((dueTime, count, reached));

            return reached.Task;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_made)
        {
            _made.Add(dueTime);
            foreach (var waiting in _waiting.Where(waiting => Timers(waiting.DueTime) >= waiting.Count))
                waiting.Reached.TrySetResult();
        }

        return timer;
    }
}

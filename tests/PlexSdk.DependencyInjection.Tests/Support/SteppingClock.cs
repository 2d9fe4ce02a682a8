using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace PlexSdk.DependencyInjection.Tests;

/// <summary>A clock that stands still, and tells which timers are set, so that a test can step to the one it waits for.</summary>
internal sealed class SteppingClock : FakeTimeProvider
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>The time-outs of a call and of an attempt that follow from the default <see cref="PlexClientOptions.Timeout" />.</summary>
    public static readonly TimeSpan Total = TimeSpan.FromSeconds(100);
    public static readonly TimeSpan Attempt = TimeSpan.FromSeconds(20);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }

    /// <summary>Waits until somebody waits for a time that is no time-out: the pause before another attempt.</summary>
    public Task<TimeSpan> NextPauseAsync() => NextPauseAsync(TestContext.CurrentContext.CancellationToken);

    /// <summary>Waits for a pause, and lets it pass.</summary>
    public async Task<TimeSpan> SkipPauseAsync()
    {
        var pause = await NextPauseAsync();
        Advance(pause);
        return pause;
    }

    /// <summary>Lets every pause of a call pass until it ends.</summary>
    public async Task SkipPausesOfAsync(Task call)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(TestContext.CurrentContext.CancellationToken);
        _ = call.ContinueWith(_ => ended.Cancel(), ended.Token, TaskContinuationOptions.None, TaskScheduler.Default);
        try
        {
            while (true)
                Advance(await NextPauseAsync(ended.Token));
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            await call;
        }
    }

    private async Task<TimeSpan> NextPauseAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var due = await _timers.Reader.ReadAsync(cancellationToken);
            if (due != Total && due != Attempt && due > TimeSpan.Zero)
                return due;
        }
    }
}

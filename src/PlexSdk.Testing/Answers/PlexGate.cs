namespace PlexSdk.Testing;

/// <summary>
/// Holds an answer back until a test lets it go: no sleeping, no guessing. Give it to
/// <see cref="PlexFault.DelayHeaders(PlexGate)"/> or <see cref="PlexFault.DelayBody(PlexGate)"/>. Thread-safe.
/// </summary>
public sealed class PlexGate
{
    private readonly TaskCompletionSource _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TimeSpan _opensAfter;

    /// <summary>A gate that stays shut until <see cref="Release"/>.</summary>
    public PlexGate()
        : this(Timeout.InfiniteTimeSpan)
    {
    }

    private PlexGate(TimeSpan opensAfter) => _opensAfter = opensAfter;

    /// <summary>Completes when the first answer waits at this gate. With <see cref="After"/> its timer is running by then.</summary>
    public Task Reached => _reached.Task;

    /// <summary>
    /// A gate that lets each answer through once it has waited for <paramref name="delay"/>, by the server's
    /// <see cref="PlexTestServerOptions.TimeProvider"/>. With a fake clock, await <see cref="Reached"/> before moving it on.
    /// </summary>
    /// <param name="delay">How long an answer waits.</param>
    /// <returns>The gate.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="delay"/> is negative.</exception>
    public static PlexGate After(TimeSpan delay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, TimeSpan.Zero);
        return new(delay);
    }

    /// <summary>Opens the gate for good: for those who wait and for those who come.</summary>
    public void Release() => _released.TrySetResult();

    internal async Task WaitAsync(TimeProvider clock, CancellationToken cancellation)
    {
        var opened = _released.Task.WaitAsync(_opensAfter, clock, cancellation);
        _reached.TrySetResult();
        try
        {
            await opened;
        }
        catch (TimeoutException)
        {
            // The gate's own time is over: it opens.
        }
    }
}

namespace PlexSdk.Runtime;

/// <summary>The time that one call may take, together with the caller's wish to end it.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource? _owned;
    private readonly CancellationTokenSource? _linked;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;

    public Deadline(CallTimeout timeout, CancellationToken caller)
    {
        _caller = caller;
        _timeout = timeout.Duration;
        var source = timeout.Start(out var isOwned);
        _owned = isOwned ? source : null;
        _linked = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(source.Token, caller) : null;
        Token = (_linked ?? source).Token;
    }

    public CancellationToken Token { get; }

    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>What .NET users expect of a call that was ended: cancelled by them, or timed out.</summary>
    public OperationCanceledException ToException(string operationId, Exception cause) =>
        _caller.IsCancellationRequested
            ? new OperationCanceledException($"{operationId} was cancelled.", cause, _caller)
            : TimedOut($"{operationId} took longer than the Timeout of {_timeout.TotalSeconds} seconds.", cause);

    /// <summary>A time-out as .NET users expect it.</summary>
    public static TaskCanceledException TimedOut(string message, Exception cause) =>
        new(message, new TimeoutException(message, cause));

    public void Dispose()
    {
        _linked?.Dispose();
        _owned?.Dispose();
    }
}

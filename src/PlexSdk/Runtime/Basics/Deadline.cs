namespace PlexSdk.Runtime;

/// <summary>The time that one call may take, together with the caller's wish to end it.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly string _operationId;
    private readonly TimeSpan _timeout;
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource? _linked;

    public Deadline(string operationId, TimeSpan timeout, TimeProvider timeProvider, CancellationToken caller)
    {
        _operationId = operationId;
        _timeout = timeout;
        _caller = caller;
#if NETSTANDARD2_0
        _timer = timeProvider.CreateCancellationTokenSource(timeout);
#else
        _timer = new CancellationTokenSource(timeout, timeProvider);
#endif
        _linked = caller.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, caller) : null;
        Token = (_linked ?? _timer).Token;
    }

    public CancellationToken Token { get; }

    public bool IsOver => Token.IsCancellationRequested;

    /// <summary>What .NET users expect of a call that was ended: cancelled by them, or timed out.</summary>
    public OperationCanceledException ToException(Exception? cause) =>
        _caller.IsCancellationRequested
            ? new OperationCanceledException($"{_operationId} was cancelled.", cause, _caller)
            : TimedOut($"{_operationId} took longer than the Timeout of {_timeout.TotalSeconds} seconds.", cause);

    /// <summary>A time-out as .NET users expect it.</summary>
    public static TaskCanceledException TimedOut(string message, Exception? cause) =>
        new(message, new TimeoutException(message, cause));

    public void Dispose()
    {
        _linked?.Dispose();
        _timer.Dispose();
    }
}

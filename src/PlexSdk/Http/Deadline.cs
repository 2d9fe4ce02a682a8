namespace PlexSdk.Http;

/// <summary>The time that one call may take, together with the caller's wish to end it.</summary>
internal readonly struct Deadline : IDisposable
{
    private readonly CancellationTokenSource _source;
    private readonly CancellationTokenRegistration _registration;
    private readonly CancellationToken _caller;
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _timeProvider;

    public Deadline(TimeSpan timeout, TimeProvider timeProvider, CancellationToken caller)
    {
        _caller = caller;
        _timeout = timeout;
        _timeProvider = timeProvider;
        _source = TimedSources.Rent(timeout, timeProvider);
#if NETSTANDARD2_0
        _registration = caller.Register(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#else
        _registration = caller.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), _source);
#endif
    }

    public CancellationToken Token => _source.Token;

    public bool IsOver => _source.IsCancellationRequested;

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
        _registration.Dispose();
        TimedSources.Return(_source, _timeProvider);
    }
}

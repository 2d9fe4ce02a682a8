namespace PlexSdk;

/// <summary>A token that is held until it is too old, and asked for once however many callers wait for it.</summary>
internal sealed class SharedToken(Func<CancellationToken, Task<string>> ask, TimeSpan renewAfter, TimeProvider timeProvider) : IDisposable
{
    private readonly object _lock = new();
    private readonly CancellationTokenSource _ending = new();
    private readonly RenewalPause _pause = new(timeProvider);
    private (string Token, DateTimeOffset AskedAt, bool IsRefused)? _held;
    private TaskCompletionSource<string>? _request;
    private bool _isDisposed;

    public ValueTask<string> GetAsync(CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return new(Task.FromCanceled<string>(cancellationToken));

        TaskCompletionSource<string>? begun = null;
        Task<string> answer;
        lock (_lock)
        {
            if (_isDisposed)
                return new(Task.FromException<string>(Disposed(null)));

            if (_held is { } held && (held.IsRefused ? _pause.IsOn : IsFresh(held.AskedAt)))
                return new(held.Token);

            // Continuations run elsewhere: whoever completes the request must not run the callers' code.
            _request ??= begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
            answer = _request.Task;
        }

        if (begun is not null)
            _ = CompleteAsync(begun);

        return new(answer.WaitAsync(Timeout.InfiniteTimeSpan, timeProvider, cancellationToken));
    }

    /// <summary>Drops <paramref name="token" />, and no newer one. Whether another one may be had.</summary>
    /// <remarks>While there is a pause, the refused token goes on being given: the server's word on it is the best error there is.</remarks>
    public bool Drop(string token)
    {
        lock (_lock)
        {
            if (_isDisposed || _held is not { } held || held.Token != token)
                return !_isDisposed;

            var mayRenew = held.IsRefused ? !_pause.IsOn : _pause.Refused(held.AskedAt);
            _held = mayRenew ? null : held with { IsRefused = true };
            return mayRenew;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
                return;

            _isDisposed = true;
            _held = null;
        }

        _ending.Cancel();
        _ending.Dispose();
    }

    private async Task CompleteAsync(TaskCompletionSource<string> request)
    {
        try
        {
            // The server's 48 hours cannot begin before the question is sent.
            var askedAt = timeProvider.GetUtcNow();
            var token = await ask(_ending.Token).ConfigureAwait(false);
            End((token, askedAt, IsRefused: false));
            request.SetResult(token);
        }
        catch (Exception exception)
        {
            request.SetException(End(null) ? exception : Disposed(exception));
            // Seen here, since all who waited may have left.
            _ = request.Task.Exception;
        }
    }

    /// <summary>Lets the next request begin. False: the token was disposed of meanwhile.</summary>
    private bool End((string Token, DateTimeOffset AskedAt, bool IsRefused)? held)
    {
        lock (_lock)
        {
            _request = null;
            _held = _isDisposed ? null : held;
            return !_isDisposed;
        }
    }

    // A clock that was set back makes no token younger: it counts as old.
    private bool IsFresh(DateTimeOffset askedAt) => timeProvider.GetUtcNow() - askedAt is var age && age >= TimeSpan.Zero && age < renewAfter;

    private static ObjectDisposedException Disposed(Exception? cause) =>
        new($"The {nameof(TransientTokenSource)} was disposed.", cause);
}

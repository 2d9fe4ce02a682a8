namespace PlexSdk.Account;

/// <summary>
/// One call that all who want its result at the same time wait for. Who leaves ends their own waiting; when all have left, the call ends.
/// </summary>
internal sealed class SharedCall<T>(TimeProvider timeProvider, string owner)
{
    private readonly object _lock = new();
    private Run? _current;
    private volatile bool _isClosed;

    /// <summary>Waits for the call that is under way, or begins it.</summary>
    /// <exception cref="ObjectDisposedException">The owner was disposed, before or meanwhile.</exception>
    public async Task<T> RunAsync(Func<CancellationToken, Task<T>> call, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Run run;
        lock (_lock)
        {
            if (_isClosed)
                throw Closed(null);

            run = _current ??= new Run();
            run.Waiting++;
        }

        run.Begin(call, () => End(run));
        try
        {
            return await run.Result.WaitAsync(Timeout.InfiniteTimeSpan, timeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (_isClosed && !cancellationToken.IsCancellationRequested)
        {
            throw Closed(exception);
        }
        finally
        {
            Leave(run);
        }
    }

    /// <summary>Ends the call that is under way, and begins no other.</summary>
    public void Close()
    {
        Run? run;
        lock (_lock)
        {
            _isClosed = true;
            run = _current;
            _current = null;
        }

        run?.Ending.Cancel();
    }

    private ObjectDisposedException Closed(Exception? cause) => new($"The {owner} was disposed.", cause);

    private void End(Run run)
    {
        lock (_lock)
        {
            if (_current == run)
                _current = null;
        }
    }

    private void Leave(Run run)
    {
        lock (_lock)
        {
            if (--run.Waiting > 0)
                return;

            if (_current == run)
                _current = null;
        }

        run.Ending.Cancel();
    }

    private sealed class Run
    {
        // Continuations run elsewhere: whoever completes it must not run the callers' code.
        private readonly TaskCompletionSource<T> _result = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int _isBegun;

        public CancellationTokenSource Ending { get; } = new();

        public int Waiting { get; set; }

        public Task<T> Result => _result.Task;

        public void Begin(Func<CancellationToken, Task<T>> call, Action atTheEnd)
        {
            if (Interlocked.Exchange(ref _isBegun, 1) == 0)
                _ = CompleteAsync(call, atTheEnd);
        }

        private async Task CompleteAsync(Func<CancellationToken, Task<T>> call, Action atTheEnd)
        {
            try
            {
                var value = await Task.Run(() => call(Ending.Token)).ConfigureAwait(false);
                atTheEnd();
                _result.TrySetResult(value);
            }
            catch (Exception exception)
            {
                atTheEnd();
                _result.TrySetException(exception);
                // Seen here, since all who waited may have left.
                _ = _result.Task.Exception;
            }
        }
    }
}

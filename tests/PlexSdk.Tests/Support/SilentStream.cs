namespace PlexSdk.Tests.Support;

/// <summary>A body that never comes: reading waits until the token ends it or the stream is disposed.</summary>
public sealed class SilentStream(bool hearsTheToken = true) : ReadOnlyStream
{
    private readonly TaskCompletionSource<int> _disposed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _reading = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when somebody waits for the body.</summary>
    public Task Reading => _reading.Task;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _reading.TrySetResult();
        return await _disposed.Task.WaitAsync(hearsTheToken ? cancellationToken : CancellationToken.None);
    }

    protected override void Dispose(bool disposing)
    {
        _disposed.TrySetException(new ObjectDisposedException(nameof(SilentStream)));
        base.Dispose(disposing);
    }
}

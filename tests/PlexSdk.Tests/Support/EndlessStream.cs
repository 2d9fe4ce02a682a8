namespace PlexSdk.Tests.Support;

/// <summary>A body without an end, which counts what was taken from it.</summary>
public sealed class EndlessStream : ReadOnlyStream
{
    public long BytesRead { get; private set; }

    public bool IsDisposed { get; private set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        buffer.Span.Fill((byte)' ');
        BytesRead += buffer.Length;
        return new(buffer.Length);
    }

    protected override void Dispose(bool disposing)
    {
        IsDisposed = true;
        base.Dispose(disposing);
    }
}

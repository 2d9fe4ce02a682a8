namespace PlexSdk.Tests.Support;

/// <summary>A body that breaks off: after its bytes comes an <see cref="IOException"/>.</summary>
public sealed class BreakingStream(byte[] bytes) : ReadOnlyStream
{
    private int _position;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        if (_position == bytes.Length)
            throw new IOException("The response ended prematurely.");

        var count = Math.Min(buffer.Length, bytes.Length - _position);
        bytes.AsMemory(_position, count).CopyTo(buffer);
        _position += count;
        return count;
    }
}

namespace PlexSdk.Tests.Support;

/// <summary>A body that cannot be read.</summary>
public sealed class FailingStream(Exception failure) : ReadOnlyStream
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => throw failure;
}

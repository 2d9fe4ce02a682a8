namespace PlexSdk.Runtime;

/// <summary>
/// The bytes of an answer as they come from the server. Reading to the end ends the connection; who stops before that disposes the
/// stream.
/// </summary>
public sealed class PlexStream : Stream
{
    private readonly HttpContent _content;
    private readonly Stream _inner;

    private PlexStream(HttpContent content, Stream inner)
    {
        _content = content;
        _inner = inner;
    }

    /// <summary>The media type that the server named, or <see langword="null" />.</summary>
    public string? ContentType => _content.Headers.ContentType?.ToString();

    /// <summary>The number of bytes that the server announced, or <see langword="null" />.</summary>
    public long? ContentLength => _content.Headers.ContentLength;

    /// <summary>The file name that the server suggests, or <see langword="null" />. It is not checked: do not save under it unseen.</summary>
    public string? FileName => (_content.Headers.ContentDisposition?.FileNameStar ?? _content.Headers.ContentDisposition?.FileName)?.Trim('"');

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => EndAt(_inner.Read(buffer, offset, count), count);

    /// <inheritdoc />
    public override async Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
#if NETSTANDARD2_0
        EndAt(await _inner.ReadAsync(buffer, offset, count, cancellationToken).ConfigureAwait(false), count);
#else
        await ReadAsync(buffer.AsMemory(offset, count), cancellationToken).ConfigureAwait(false);

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        EndAt(await _inner.ReadAsync(buffer, cancellationToken).ConfigureAwait(false), buffer.Length);
#endif

    /// <inheritdoc />
    public override void Flush()
    {
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <summary>Takes the body over from the response, which may then be disposed.</summary>
    internal static async Task<PlexStream> TakeAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var content = response.Content;
#if NETSTANDARD2_0
        var inner = await content.ReadAsStreamAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
#else
        var inner = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
        response.Content = null!;
        return new PlexStream(content, inner);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
            _content.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>At the end of the body the connection is given back at once.</summary>
    private int EndAt(int read, int wanted)
    {
        if (read == 0 && wanted > 0)
        {
            _content.Dispose();
        }

        return read;
    }
}

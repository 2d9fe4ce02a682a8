namespace PlexSdk.Runtime;

/// <summary>
/// The bytes of a response as they come from the server. The call goes on until the stream is read to its end or disposed: until then
/// its timeout runs, and its cancellation token ends a read.
/// </summary>
public sealed class PlexStream : Stream
{
    private readonly HttpContent _content;
    private readonly Stream _inner;
    private readonly Deadline _deadline;
    private readonly CancellationTokenRegistration _ending;
    private bool _isOver;

    private PlexStream(HttpContent content, Stream inner, Deadline deadline)
    {
        _content = content;
        _inner = inner;
        _deadline = deadline;
        // A synchronous read hears no token, nor does every stream of the older frameworks: to end the connection wakes them.
        _ending = deadline.Token.Register(static content => ((HttpContent)content!).Dispose(), content);
        // Who expects no body need not care for the stream.
        _isOver = content.Headers.ContentLength == 0;
        if (_isOver)
            End();
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
    /// <exception cref="OperationCanceledException">The call was cancelled, or its timeout is over.</exception>
    public override int Read(byte[] buffer, int offset, int count) =>
        ReadAsync(_ => new(_inner.Read(buffer, offset, count)), count, CancellationToken.None).GetAwaiter().GetResult();

    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The read or the call was cancelled, or the call's timeout is over.</exception>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(token => new(_inner.ReadAsync(buffer, offset, count, token)), count, cancellationToken);

#if !NETSTANDARD2_0
    /// <inheritdoc />
    /// <exception cref="OperationCanceledException">The read or the call was cancelled, or the call's timeout is over.</exception>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        new(ReadAsync(token => _inner.ReadAsync(buffer, token), buffer.Length, cancellationToken));
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

    /// <summary>Takes the body over from the response, which may then be disposed, and the rest of the call's time.</summary>
    internal static async Task<PlexStream> TakeAsync(HttpResponseMessage response, Deadline deadline)
    {
        var content = response.Content;
#if NETSTANDARD2_0
        var inner = await content.ReadAsStreamAsync().ConfigureAwait(false);
        deadline.Token.ThrowIfCancellationRequested();
#else
        var inner = await content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
#endif
        response.Content = null!;
        return new PlexStream(content, inner, deadline);
    }

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            End();
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private async Task<int> ReadAsync(Func<CancellationToken, ValueTask<int>> read, int wanted, CancellationToken cancellationToken)
    {
        if (_isOver)
            return 0;

        using var either = CancellationTokenSource.CreateLinkedTokenSource(_deadline.Token, cancellationToken);
        try
        {
            either.Token.ThrowIfCancellationRequested();
            var length = await read(either.Token).ConfigureAwait(false);
            if (length == 0 && wanted > 0)
            {
                // At the end of the body the connection is given back at once.
                _isOver = true;
                End();
            }

            return length;
        }
        catch (Exception exception) when (_deadline.IsOver)
        {
            throw _deadline.ToException(exception);
        }
        catch (OperationCanceledException exception)
        {
            throw new OperationCanceledException(exception.Message, exception, cancellationToken);
        }
    }

    private void End()
    {
        _ending.Dispose();
        _deadline.Dispose();
        _content.Dispose();
    }
}

using System.Buffers;

namespace PlexSdk.Http;

/// <summary>An answer's body up to a limit, in a pooled buffer. The limit counts what comes out of the decompression.</summary>
internal sealed class BodyBuffer : IDisposable
{
    private const int FirstSize = 4096;

    private byte[] _bytes = [];

    public int Length { get; private set; }

    /// <summary>Whether the body went on beyond the limit.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What ended the reading early, when the bytes that came before are worth keeping.</summary>
    public Exception? Failure { get; private set; }

    public ArraySegment<byte> Bytes => new(_bytes, 0, Length);

    /// <summary>Reads until the end, the limit or a failure, which is kept in <see cref="Failure" />.</summary>
    public async Task ReadAsync(HttpResponseMessage response, int limit, CancellationToken cancellationToken)
    {
        if (response.Content is null)
        {
            return;
        }

        try
        {
#if NETSTANDARD2_0
            // Not every stream of the older frameworks hears the token while it waits: ending the response wakes it.
            using var registration = cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
            using var stream = await response.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            using var stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            await ReadAsync(stream, limit, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Failure = exception;
        }
    }

    public void Dispose()
    {
        if (_bytes.Length > 0)
        {
            // The buffer may have held a token.
            Array.Clear(_bytes, 0, Length);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private async Task ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        while (true)
        {
            if (Length == _bytes.Length)
            {
                Grow(limit);
            }

            // One byte more than the limit tells whether there is more.
            var room = Math.Min(_bytes.Length, limit + 1L) - Length;
#if NETSTANDARD2_0
            var read = await stream.ReadAsync(_bytes, Length, (int)room, cancellationToken).ConfigureAwait(false);
#else
            var read = await stream.ReadAsync(_bytes.AsMemory(Length, (int)room), cancellationToken).ConfigureAwait(false);
#endif
            if (read == 0)
            {
                return;
            }

            Length += read;
            if (Length > limit)
            {
                Length = limit;
                IsCut = true;
                return;
            }
        }
    }

    private void Grow(int limit)
    {
        var size = _bytes.Length == 0 ? FirstSize : _bytes.Length * 2L;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, Math.Max(limit + 1L, FirstSize)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
        var length = Length;
        Dispose();
        _bytes = larger;
        Length = length;
    }
}

using System.Buffers;
using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>
/// What came back from the server, with the body up to a limit in a pooled buffer. The limit counts what comes out of the
/// decompression.
/// </summary>
/// <param name="message">The status and the headers.</param>
/// <param name="isSuccess">Whether it is the documented success.</param>
/// <param name="refusal">Why it is none, where more is known than its status says.</param>
/// <param name="secrets">What must not be seen of the call, beside what the request turned out to carry.</param>
internal sealed class BufferedResponse(HttpResponseMessage message, bool isSuccess, string? refusal, Secrets secrets) : IDisposable
{
    /// <summary>The limit of a body that is left alone.</summary>
    public const int Nothing = -1;

    private const int FirstSize = 4096;

    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue Html = new("text/html");

    private byte[] _bytes = [];

    public HttpResponseMessage Message => message;

    public bool IsSuccess => isSuccess;

    public string? Refusal => refusal;

    /// <summary>What must not be seen of the call. The caller's own HttpClient, or a handler of theirs, may have added to it.</summary>
    public Secrets Secrets => secrets.WithCredentialsOf(message.RequestMessage);

    public MediaTypeHeaderValue? ContentType => message.Content?.Headers is not { } headers ? null : Common(headers) ?? headers.ContentType;

    /// <summary>How many bytes of the body were read.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the body went on beyond the limit.</summary>
    public bool IsCut { get; private set; }

    /// <summary>What ended the reading early, when the bytes that came before are worth keeping.</summary>
    public Exception? Failure { get; private set; }

    public ArraySegment<byte> Bytes => new(_bytes, 0, Length);

    /// <summary>Reads until the end, the limit or a failure, which is kept in <see cref="Failure" />. A cancellation disposes the response.</summary>
    public async ValueTask ReadAsync(int limit, CancellationToken cancellationToken)
    {
        if (message.Content is null || limit == Nothing)
            return;

        try
        {
#if NETSTANDARD2_0
            // Not every stream of the older frameworks hears the token while it waits: ending the response wakes it.
            using var registration = cancellationToken.Register(static state => ((HttpResponseMessage)state!).Dispose(), message);
            var stream = await message.Content.ReadAsStreamAsync().ConfigureAwait(false);
#else
            var stream = await message.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
#endif
            int read;
            do
            {
                if (Length == _bytes.Length)
                    Grow(limit);

                // One byte more than the limit tells whether there is more.
                var room = (int)(Math.Min(_bytes.Length, limit + 1L) - Length);
#if NETSTANDARD2_0
                read = await stream.ReadAsync(_bytes, Length, room, cancellationToken).ConfigureAwait(false);
#else
                read = await stream.ReadAsync(_bytes.AsMemory(Length, room), cancellationToken).ConfigureAwait(false);
#endif
                Length += read;
            }
            while (read > 0 && Length <= limit);

            IsCut = Length > limit;
            Length = Math.Min(Length, limit);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            Failure = exception;
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        GiveBack();
        message.Dispose();
    }

    // What nearly every response has. To parse it takes as long as all else that an error asks of its headers.
    private static MediaTypeHeaderValue? Common(HttpContentHeaders headers) => headers.ValueAsSent("Content-Type") switch
    {
        "application/json" => Json,
        "text/html" => Html,
        _ => null,
    };

    private void GiveBack()
    {
        if (_bytes.Length > 0)
        {
            // The buffer may have held a token.
            Array.Clear(_bytes, 0, Length);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }
    }

    private void Grow(int limit)
    {
        var size = _bytes.Length == 0 ? FirstSize : _bytes.Length * 2L;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(size, Math.Max(limit + 1L, FirstSize)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
        var length = Length;
        GiveBack();
        _bytes = larger;
        Length = length;
    }
}

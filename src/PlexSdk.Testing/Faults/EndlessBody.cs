using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>A body that is followed by the same bytes for ever: until the caller or the server goes away.</summary>
internal sealed class EndlessBody(byte[] repeated) : BodyDelivery
{
    private const int BlockSize = 16 * 1024;

    public override long? ContentLength(int length) => null;

    public override async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await WriteAsync(context, body, cancellation);

        var block = Enumerable.Repeat(repeated, (BlockSize / repeated.Length) + 1).SelectMany(bytes => bytes).ToArray();
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            await WriteAsync(context, block, cancellation);
        }
    }
}

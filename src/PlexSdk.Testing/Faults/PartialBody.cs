using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>A body that ends before the promised length, by an orderly close or by a reset of the connection.</summary>
internal sealed class PartialBody(int? keep, bool reset) : BodyDelivery
{
    public override long? ContentLength(int length) => Math.Max(length, Kept(length) + 1L);

    public override async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await WriteAsync(context, body[..Kept(body.Length)], cancellation);
        if (reset)
            ConnectionReset.Send(context);
    }

    private int Kept(int length) => Math.Min(keep ?? length / 2, length);
}

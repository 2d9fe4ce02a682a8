using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>How a body is sent: whole, or in one of the ways in which it goes wrong.</summary>
internal abstract class BodyDelivery
{
    /// <summary>What the header promises for a body of <paramref name="length"/> bytes; null for a chunked answer.</summary>
    public abstract long? ContentLength(int length);

    public abstract Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, CancellationToken cancellation);

    // The flush returns once the bytes are with the system's socket (see KestrelHost), so that what follows can not overtake them.
    protected static async Task WriteAsync(HttpContext context, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await context.Response.Body.WriteAsync(bytes, cancellation);
        await context.Response.Body.FlushAsync(cancellation);
    }
}

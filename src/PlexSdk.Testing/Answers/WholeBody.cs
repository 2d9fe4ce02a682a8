using Microsoft.AspNetCore.Http;

namespace PlexSdk.Testing;

/// <summary>The body as it should be.</summary>
internal sealed class WholeBody : BodyDelivery
{
    public static WholeBody Instance { get; } = new();

    public override long? ContentLength(int length) => length;

    public override Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        WriteAsync(context, body, cancellation);
}

using System.Net;
using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>A caller's stream as a body: it is not disposed, and sent again from where it stood if the server asks for another try.</summary>
internal sealed class ReplayableStream(Stream stream)
{
    private readonly long? _start = stream.CanSeek ? stream.Position : null;
    private bool _isUsed;

    public HttpContent ToContent(string contentType)
    {
        if (_isUsed && _start is null)
        {
            throw new InvalidOperationException(
                "The server asked to send the body again, and its stream cannot go back to its start. Use a stream that can seek.");
        }

        if (_start is { } start)
            stream.Position = start;

        _isUsed = true;
        var content = new Body(stream, _start is { } from ? stream.Length - from : null);
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(contentType);
        return content;
    }

    private sealed class Body(Stream stream, long? length) : HttpContent
    {
        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context) => stream.CopyToAsync(target);

#if !NETSTANDARD2_0
        protected override Task SerializeToStreamAsync(Stream target, TransportContext? context, CancellationToken cancellationToken) =>
            stream.CopyToAsync(target, cancellationToken);
#endif

        protected override bool TryComputeLength(out long computed)
        {
            computed = length ?? 0;
            return length is not null;
        }
    }
}

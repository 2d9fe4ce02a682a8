using System.Net;
using System.Text;

namespace PlexSdk.Performance.Tests;

/// <summary>Answers at once and on the caller's thread, with a fresh stream for each request.</summary>
internal sealed class AnsweringHandler(HttpStatusCode status, string contentType, string body) : HttpMessageHandler
{
    private readonly byte[] _body = Encoding.UTF8.GetBytes(body);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new MemoryStream(_body, writable: false));
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        content.Headers.ContentLength = _body.Length;
        return Task.FromResult(new HttpResponseMessage(status) { Content = content, RequestMessage = request });
    }
}

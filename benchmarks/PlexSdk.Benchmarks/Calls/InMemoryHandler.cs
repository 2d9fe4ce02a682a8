namespace PlexSdk.Benchmarks.Calls;

/// <summary>Answers at once, without a network: a fresh response with a fresh stream for each request.</summary>
internal sealed class InMemoryHandler(CannedAnswer answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var content = new StreamContent(new MemoryStream(answer.Body, writable: false));
        content.Headers.TryAddWithoutValidation("Content-Type", answer.ContentType);
        content.Headers.ContentLength = answer.Body.Length;
        return Task.FromResult(new HttpResponseMessage(answer.Status) { Content = content, RequestMessage = request });
    }
}

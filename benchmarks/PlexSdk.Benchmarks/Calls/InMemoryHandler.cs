namespace PlexSdk.Benchmarks.Calls;

/// <summary>Responds at once, without a network: a fresh response with a fresh stream for each request.</summary>
internal sealed class InMemoryHandler(Answer answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var canned = CannedAnswer.Of(request.Method == HttpMethod.Post ? Operation.GetTransientToken : Operation.GetSourceConnectionInformation, answer);
        var content = new StreamContent(new MemoryStream(canned.Body, writable: false));
        content.Headers.TryAddWithoutValidation("Content-Type", canned.ContentType);
        content.Headers.ContentLength = canned.Body.Length;
        return Task.FromResult(new HttpResponseMessage(canned.Status) { Content = content, RequestMessage = request });
    }
}

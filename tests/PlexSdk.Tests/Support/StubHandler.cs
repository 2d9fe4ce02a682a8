namespace PlexSdk.Tests.Support;

/// <summary>
/// For what MockHttp cannot do: a body of a special stream, and a server that hears the cancellation of the request it works on.
/// </summary>
public sealed class StubHandler(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> respond) : HttpMessageHandler
{
    /// <summary>Answers every request with the one body.</summary>
    public StubHandler(Stream body, int status = 200)
        : this((request, _) => Task.FromResult(new HttpResponseMessage((System.Net.HttpStatusCode)status) { RequestMessage = request, Content = new StreamContent(body) }))
    {
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        respond(request, cancellationToken);
}

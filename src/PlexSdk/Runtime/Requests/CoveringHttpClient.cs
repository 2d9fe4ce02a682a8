namespace PlexSdk.Runtime;

/// <summary>
/// An <see cref="HttpClient" /> that never sees a secret in an address: it is given the covered one, which .NET's events report, and its
/// outermost handler puts the true one in place.
/// </summary>
internal sealed class CoveringHttpClient(HttpMessageHandler handler, bool disposeHandler) : HttpClient(new Restorer(handler), disposeHandler)
{
    private sealed class Restorer(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            CoveredAddress.Restore(request);
            return base.SendAsync(request, cancellationToken);
        }
    }
}

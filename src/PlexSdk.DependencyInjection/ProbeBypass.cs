using Microsoft.Extensions.Http.Resilience;
using PlexSdk.Runtime;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Sends probes past a resilience handler: <c>ConnectAsync</c> has its own times, wants to hear of a failure at once, and what
/// an address that is out of date does says nothing of the server.
/// </summary>
internal sealed class ProbeBypass : DelegatingHandler
{
    private readonly HttpMessageInvoker _resilience;

    private ProbeBypass(ResilienceHandler resilience)
    {
        resilience.InnerHandler = new Onward(this);
        _resilience = new HttpMessageInvoker(resilience);
    }

    /// <summary>Puts one around each of the resilience handlers.</summary>
    public static void AddTo(IList<DelegatingHandler> handlers)
    {
        for (var i = 0; i < handlers.Count; i++)
        {
            if (handlers[i] is ResilienceHandler resilience)
                handlers[i] = new ProbeBypass(resilience);
        }
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        PlexRequestMessage.IsProbe(request) ? SendOnAsync(request, cancellationToken) : _resilience.SendAsync(request, cancellationToken);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _resilience.Dispose();

        base.Dispose(disposing);
    }

    private Task<HttpResponseMessage> SendOnAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        base.SendAsync(request, cancellationToken);

    /// <summary>Goes on behind the bypass from the end of the resilience handler.</summary>
    private sealed class Onward(ProbeBypass bypass) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            bypass.SendOnAsync(request, cancellationToken);
    }
}

using PlexSdk.Runtime;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Keeps secrets out of what the resilience handler logs: the sockets quote an answer that is not HTTP, and it may
/// repeat the request's token or address.
/// </summary>
internal sealed class TokenGuard : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (PlexRequestMessage.Mask(request, exception) is var masked && masked != exception)
        {
            throw masked;
        }
    }
}

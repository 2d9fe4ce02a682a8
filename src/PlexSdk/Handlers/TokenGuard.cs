using PlexSdk.Runtime;

namespace PlexSdk.Handlers;

/// <summary>
/// Keeps tokens out of what the <see cref="HttpClient" /> above reports of a failure: the sockets quote an answer that is not
/// HTTP, and it may repeat the request's token.
/// </summary>
internal sealed class TokenGuard(HttpMessageHandler inner) : DelegatingHandler(inner)
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

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Keeps secrets out of what the resilience handler logs: the sockets quote an answer that is not HTTP, and it may
/// repeat the request's token or address.
/// </summary>
internal sealed class TokenGuard : DelegatingHandler
{
    private const string TokenHeader = "X-Plex-Token";
    private const string TransientToken = "transient-";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (HoldsToken(exception.ToString(), request))
        {
            const string Message = "The request failed. The reason is left out, because it holds a secret: the answer was probably not valid HTTP.";
#if NETSTANDARD2_0
            throw new HttpRequestException(Message);
#else
            throw new HttpRequestException(exception.HttpRequestError, Message, inner: null, exception.StatusCode);
#endif
        }
    }

    private static bool HoldsToken(string text, HttpRequestMessage request) =>
        text.Contains(TransientToken)
        || ShownAddress.SecretsOf(request).Any(text.Contains)
        || (request.Headers.TryGetValues(TokenHeader, out var tokens) && tokens.Any(text.Contains));
}

namespace PlexSdk.Runtime;

/// <summary>Sends a request, follows the redirects that stay on the server, and reads the body of the last response.</summary>
internal sealed class RequestSender(HttpClient http, TransportSettings settings)
{
    private const int MaxRedirects = 5;

    /// <param name="request">What to send.</param>
    /// <param name="token">The token to send with it; <see langword="null" /> sends none.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async ValueTask<BufferedResponse> SendAsync(PlexRequest request, string? token, CancellationToken cancellationToken)
    {
        var uri = request.ToUri(settings.BaseAddress);
        var method = request.Method;
        for (var redirects = 0; ; redirects++)
        {
            var message = CreateMessage(method, uri, token, settings.IsAnonymous || request.IsAnonymous);
            request.AddTo(message);
            CoveredAddress.Apply(message, request.SecretValues, isRestored: http is CoveringHttpClient);
            // All that a message holds.
            using var content = message.Content;
            var response = await SendAsync(message, token, cancellationToken).ConfigureAwait(false);
            var secrets = SecretsOf(token, response.RequestMessage ?? message);
            if (redirects < MaxRedirects && Redirect.Target(response, uri, settings.BaseAddress, secrets) is { } target)
            {
                method = Redirect.MethodAfter(response, method);
                uri = target;
                response.Dispose();
                continue;
            }

            return await ReadAsync(request, response, secrets, cancellationToken).ConfigureAwait(false);
        }
    }

    private async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage message, string? token, CancellationToken cancellationToken)
    {
        try
        {
            return await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (SendFailure.Explain(exception, http, SecretsOf(token, message), cancellationToken) is { } explained)
        {
            throw explained;
        }
    }

    private async ValueTask<BufferedResponse> ReadAsync(
        PlexRequest request, HttpResponseMessage message, Secrets secrets, CancellationToken cancellationToken)
    {
        var isForeign = Origin.Differs(message.RequestMessage?.RequestUri, settings.BaseAddress);
        var isSuccess = !isForeign && request.Succeeded(message.StatusCode);
        var refusal = isSuccess ? null : isForeign ? Redirect.Followed : Redirect.Refusal(message, settings.BaseAddress, secrets);
        var response = new BufferedResponse(message, isSuccess, refusal, secrets);
        try
        {
            if (!isSuccess)
                await response.ReadAsync(ErrorBody.BytesLookedAt(settings.MaxErrorBytes), cancellationToken).ConfigureAwait(false);
            else if (request.ResponseKind is not (ResponseKind.Stream or ResponseKind.None))
                await response.ReadAsync(settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false);

            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }

    private HttpRequestMessage CreateMessage(HttpMethod method, Uri uri, string? token, bool isAnonymous)
    {
#if NETSTANDARD2_0
        var message = new HttpRequestMessage(method, uri);
#else
        var message = new HttpRequestMessage(method, uri) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
#endif
        foreach (var header in settings.Headers)
        {
            if (!http.DefaultRequestHeaders.Contains(header.Key))
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (token is not null)
        {
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, token);
        }
        else if (isAnonymous && http.DefaultRequestHeaders.Contains(PlexHeaders.Token))
        {
            // Without a value it keeps the HttpClient from adding its own.
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, "");
        }

        return message;
    }

    // The caller's own HttpClient, or a handler of theirs, may have set the token.
    private static Secrets SecretsOf(string? token, HttpRequestMessage sent) =>
        new(token ?? (sent.Headers.TryGetValues(PlexHeaders.Token, out var values) ? values.FirstOrDefault() : null));
}

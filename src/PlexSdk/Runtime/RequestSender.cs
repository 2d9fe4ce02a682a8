using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>Sends a request, follows the redirects that stay on the server, and reads the body of the last response.</summary>
internal sealed class RequestSender(HttpClient http, TransportSettings settings)
{
    private const int MaxRedirects = 5;

    /// <param name="request">What to send.</param>
    /// <param name="token">The token to send with it; <see langword="null" /> sends none.</param>
    /// <param name="secrets">What must not be seen of the call so far.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    public async ValueTask<BufferedResponse> SendAsync(PlexRequest request, string? token, Secrets secrets, CancellationToken cancellationToken)
    {
        var uri = request.ToUri(settings.BaseAddress, settings.Call);
        var method = request.Method;
        for (var redirects = 0; ; redirects++)
        {
            var isAnonymous = settings.IsAnonymous || request.IsAnonymous;
            var message = CreateMessage(method, uri, token, isAnonymous);
            request.AddTo(message);
            settings.Call.AddTo(message, isAnonymous);
            if (request.SecretValues is { Count: > 0 } values)
            {
                PlexRequestMessage.MarkSecrets(message, values);
                CoveredAddress.Apply(message, values, isRestored: http is CoveringHttpClient);
            }

            // All that a message holds.
            using var content = message.Content;
            HttpResponseMessage response;
            try
            {
                response = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (SendFailure.Explain(exception, http, secrets.WithCredentialsOf(message), cancellationToken) is { } explained)
            {
                throw explained;
            }

            response.RequestMessage ??= message;
            if (redirects == MaxRedirects || Redirect.Target(response, uri, settings.BaseAddress, secrets) is not { } target)
            {
                var judged = Judge(request, response, uri, secrets);
                await judged.ReadAsync(LimitOf(request, judged), cancellationToken).ConfigureAwait(false);
                return judged;
            }

            method = Redirect.MethodAfter(response, method);
            uri = target;
            response.Dispose();
        }
    }

    private BufferedResponse Judge(PlexRequest request, HttpResponseMessage message, Uri uri, Secrets secrets)
    {
        // Unless a handler followed a redirect, the response is of the very address that was asked.
        var sentTo = message.RequestMessage!.RequestUri;
        var isForeign = !ReferenceEquals(sentTo, uri) && Origin.Differs(sentTo, settings.BaseAddress);
        var isSuccess = !isForeign && request.Succeeded(message.StatusCode);
        var refusal = isSuccess ? null : isForeign ? Redirect.Followed : Redirect.Refusal(message, settings.BaseAddress, secrets);
        return new BufferedResponse(message, isSuccess, refusal, secrets);
    }

    private int LimitOf(PlexRequest request, BufferedResponse response) =>
        !response.IsSuccess ? ErrorBody.BytesLookedAt(settings.MaxErrorBytes)
        : request.ResponseKind is ResponseKind.Stream or ResponseKind.None ? BufferedResponse.Nothing
        : settings.LimitOf(request);

    private HttpRequestMessage CreateMessage(HttpMethod method, Uri uri, string? token, bool isAnonymous)
    {
#if NETSTANDARD2_0
        var message = new HttpRequestMessage(method, uri);
#else
        var message = new HttpRequestMessage(method, uri) { Version = http.DefaultRequestVersion, VersionPolicy = http.DefaultVersionPolicy };
#endif
        var others = http.DefaultRequestHeaders.Any() ? http.DefaultRequestHeaders : null;
        foreach (var header in settings.Headers)
        {
            if (others?.Contains(header.Key) is not true)
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (token is not null)
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, token);

        if (isAnonymous && others is not null)
            Blank(message, others);

        if (settings.IsProbe)
            PlexRequestMessage.MarkAsProbe(message);

        return message;
    }

    // Without a value they keep the HttpClient from adding its own. What is for a proxy goes to the proxy.
    private static void Blank(HttpRequestMessage message, HttpRequestHeaders others)
    {
        foreach (var name in PlexHeaders.ForTheServer)
        {
            if (others.Contains(name))
                message.Headers.TryAddWithoutValidation(name, "");
        }
    }
}

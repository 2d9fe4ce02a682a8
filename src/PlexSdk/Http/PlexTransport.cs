using System.Net.Http.Headers;

namespace PlexSdk.Http;

/// <summary>
/// Sends requests to one server and reads its answers: headers, token, deadline, redirects, limits and errors are all
/// dealt with here, once for every operation.
/// </summary>
public sealed class PlexTransport
{
    private const int MaxRedirects = 5;

    private readonly HttpClient _http;
    private readonly ConnectionSettings _settings;
    private readonly AccessTokenSource _tokens;

    internal PlexTransport(HttpClient http, ConnectionSettings settings, AccessTokenSource tokens)
    {
        _http = http;
        _settings = settings;
        _tokens = tokens;
    }

    internal TimeProvider TimeProvider => _settings.TimeProvider;

    internal PlexTransport With(AccessTokenSource tokens) => new(_http, _settings, tokens);

    internal PlexTransport For(Uri serverUri, AccessTokenSource tokens) => new(_http, _settings.For(serverUri), tokens);

    /// <summary>The same caller at an address that is not to be trusted yet: no token, little time, small answers.</summary>
    internal PlexTransport ForProbe(Uri serverUri, TimeSpan timeout) => new(
        _http,
        _settings.ForProbe(serverUri, timeout),
        _http.DefaultRequestHeaders.Contains(PlexHeaders.Token) ? NoAccessToken.Blank : NoAccessToken.Instance);

    internal PlexTransport WithAccountTokenOnly() => With(new AccountAccessToken(_tokens));

    /// <summary>Sends <paramref name="request" /> and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented answer.</typeparam>
    /// <returns>The answer.</returns>
    /// <exception cref="PlexApiException">The server gave another answer than the documented success.</exception>
    /// <exception cref="ArgumentException">
    /// The request makes no valid address, or the token of <see cref="PlexClientOptions.AccessTokenProvider" /> cannot stand in a header.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The <see cref="HttpClient" /> was disposed before the call.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken" /> ended the call; or, as a <see cref="TaskCanceledException" /> with an inner
    /// <see cref="TimeoutException" />, it took longer than <see cref="PlexClientOptions.Timeout" />.
    /// </exception>
    public async Task<T> SendAsync<T>(PlexRequest request, CancellationToken cancellationToken)
    {
        PlexArgument.NotNull(request, nameof(request));
        using var deadline = new Deadline(_settings.Timeout, _settings.TimeProvider, cancellationToken);
        T? answer;
        PlexApiException? error;
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            var token = await _tokens.GetAsync(deadline.Token).ConfigureAwait(false);
            (answer, error) = await TrySendAsync<T>(request, token, deadline.Token).ConfigureAwait(false);
            if (error is PlexUnauthorizedException && token is not null && await _tokens.RejectAsync(token, deadline.Token).ConfigureAwait(false))
            {
                token = await _tokens.GetAsync(deadline.Token).ConfigureAwait(false);
                (answer, error) = await TrySendAsync<T>(request, token, deadline.Token).ConfigureAwait(false);
            }
        }
        catch (Exception exception) when (deadline.IsOver && exception is not (PlexApiException or ArgumentException))
        {
            throw deadline.ToException(request.OperationId, exception);
        }

        return error is null ? answer! : throw error;
    }

    // An error is given back, not thrown: each async method that an exception passes through costs as much as a call.
    private async ValueTask<(T? Answer, PlexApiException? Error)> TrySendAsync<T>(PlexRequest request, string? token, CancellationToken cancellationToken)
    {
        var uri = request.ToUri(_settings.BaseAddress);
        using var response = await SendAsync(request, uri, token, cancellationToken).ConfigureAwait(false);
        if (response.RequestMessage?.RequestUri != (object)uri && Origin.Differs(response.RequestMessage?.RequestUri, _settings.BaseAddress))
        {
            return (default, await Errors(request, token).ReadAsync(response, "The answer came from another origin than the server's: the HttpClient followed a redirect. Use a handler that does not, such as PlexHttpHandler.Create().", cancellationToken).ConfigureAwait(false));
        }

        if (!request.Succeeded(response.StatusCode))
        {
            return (default, await Errors(request, token).ReadAsync(response, Redirect.Refusal(response, _settings.BaseAddress, token), cancellationToken).ConfigureAwait(false));
        }

        if (request.Answer is AnswerKind.None)
        {
            return default;
        }

        if (request.Answer is AnswerKind.Stream)
        {
            return ((T)(object)await PlexStream.TakeAsync(response, cancellationToken).ConfigureAwait(false), null);
        }

        using var body = new BodyBuffer();
        await body.ReadAsync(response, _settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        if (body.Failure is { } failure)
        {
            return BodyFailure.IsCompression(failure)
                ? (default, Errors(request, token).Map(response, body, "The body could not be decompressed: it is not what its Content-Encoding says, or it ends early.", failure))
                : throw BodyFailure.ToException(request.OperationId, failure, token);
        }

        if (body.IsCut)
        {
            return (default, Errors(request, token).Map(response, body, $"The body is longer than {_settings.MaxResponseBytes} bytes (MaxResponseBytes).", null));
        }

        try
        {
            return (AnswerReader.Read<T>(body, ContentTypeOf(response), request.Answer), null);
        }
        catch (AnswerFormatException exception)
        {
            return (default, Errors(request, token).Map(response, body, exception.Message, exception.InnerException));
        }
    }

    // That an answer is JSON, as was asked for, is not worth parsing the header.
    private static MediaTypeHeaderValue? ContentTypeOf(HttpResponseMessage response) =>
#if !NETSTANDARD2_0
        response.Content.Headers.NonValidated.TryGetValues(PlexHeaders.ContentType, out var values) && values.ToString() == PlexHeaders.Json ? null :
#endif
        response.Content?.Headers.ContentType;

    private ErrorMapper Errors(PlexRequest request, string? token) => new(request.OperationId, token, _settings.MaxErrorBytes);

    private async ValueTask<HttpResponseMessage> SendAsync(PlexRequest request, Uri uri, string? token, CancellationToken cancellationToken)
    {
        var method = request.Method;
        for (var redirects = 0; ; redirects++)
        {
            using var message = CreateMessage(method, uri, token);
            request.AddTo(message);
            var response = await SendAsync(message, token, cancellationToken).ConfigureAwait(false);
            if (redirects == MaxRedirects || Redirect.Target(response, uri, _settings.BaseAddress, token) is not { } target)
            {
                return response;
            }

            method = Redirect.MethodAfter(response, method);
            uri = target;
            response.Dispose();
        }
    }

    private HttpRequestMessage CreateMessage(HttpMethod method, Uri uri, string? token)
    {
#if NETSTANDARD2_0
        var message = new HttpRequestMessage(method, uri);
#else
        var message = new HttpRequestMessage(method, uri) { Version = _http.DefaultRequestVersion, VersionPolicy = _http.DefaultVersionPolicy };
#endif
        foreach (var header in _settings.Headers)
        {
            if (!IsSetByCaller(header.Key))
            {
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (token is not null)
        {
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, token);
        }

        return message;
    }

    private async ValueTask<HttpResponseMessage> SendAsync(HttpRequestMessage message, string? token, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (exception.InnerException is null && exception.Message.Contains("ASCII", StringComparison.Ordinal))
        {
            throw new HttpRequestException(
                "The request could not be sent. One of the identity options, such as DeviceName, has characters outside ASCII, which a handler sends only if its RequestHeaderEncodingSelector allows: PlexHttpHandler.Create() makes such a handler.", exception);
        }
        catch (HttpRequestException exception) when (Harmless.HoldsToken(exception, token))
        {
            throw Harmless.Request(exception, token);
        }
#if NETSTANDARD2_0
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested && exception.InnerException is null && _http.Timeout != Timeout.InfiniteTimeSpan)
        {
            // Newer frameworks say themselves that it was the Timeout of the HttpClient.
            throw Deadline.TimedOut($"The request took longer than the Timeout of the HttpClient, or that was disposed.", exception);
        }
#endif
    }

#if NETSTANDARD2_0
    private bool IsSetByCaller(string header) => _http.DefaultRequestHeaders.Contains(header);
#else
    private bool IsSetByCaller(string header) => _http.DefaultRequestHeaders is { NonValidated.Count: > 0 } headers && headers.Contains(header);
#endif
}

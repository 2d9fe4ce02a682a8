
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

    internal PlexTransport With(AccessTokenSource tokens) => new(_http, _settings, tokens);

    /// <summary>Sends <paramref name="request" /> and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented answer.</typeparam>
    /// <returns>The answer.</returns>
    /// <exception cref="PlexApiException">The server gave another answer than the documented success.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken" /> ended the call; or, as a <see cref="TaskCanceledException" /> with an inner
    /// <see cref="TimeoutException" />, it took longer than <see cref="PlexClientOptions.Timeout" />.
    /// </exception>
    public async Task<T> SendAsync<T>(PlexRequest request, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(_settings.Timeout, _settings.TimeProvider, cancellationToken);
        try
        {
            var token = await _tokens.GetAsync(deadline.Token).ConfigureAwait(false);
            try
            {
                return await SendAsync<T>(request, token, deadline.Token).ConfigureAwait(false);
            }
            catch (PlexUnauthorizedException) when (token is not null)
            {
                if (!await _tokens.RejectAsync(token, deadline.Token).ConfigureAwait(false))
                {
                    throw;
                }
            }

            token = await _tokens.GetAsync(deadline.Token).ConfigureAwait(false);
            return await SendAsync<T>(request, token, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception exception) when (deadline.IsOver && exception is not PlexApiException)
        {
            throw deadline.ToException(request.OperationId, exception);
        }
        catch (OperationCanceledException exception) when (exception.InnerException is not TimeoutException)
        {
            throw Deadline.TimedOut($"{request.OperationId} took longer than the Timeout of the HttpClient.", exception);
        }
    }

    private async Task<T> SendAsync<T>(PlexRequest request, string? token, CancellationToken cancellationToken)
    {
        using var response = await SendAsync(request, token, cancellationToken).ConfigureAwait(false);
        var errors = new ErrorMapper(request.OperationId, token, _settings.MaxErrorBytes);
        if (Origin.Differs(response.RequestMessage?.RequestUri, _settings.BaseAddress))
        {
            throw await errors.ReadAsync(response, "The answer came from another origin than the server's: the HttpClient followed a redirect. Use a handler that does not, such as PlexHttpHandler.Create().", cancellationToken).ConfigureAwait(false);
        }

        if (!request.Succeeded(response.StatusCode))
        {
            throw await errors.ReadAsync(response, Redirect.Refusal(response, _settings.BaseAddress), cancellationToken).ConfigureAwait(false);
        }

        if (request.Answer == AnswerKind.None)
        {
            return default!;
        }

        if (request.Answer == AnswerKind.Stream)
        {
            return (T)(object)await PlexStream.TakeAsync(response, cancellationToken).ConfigureAwait(false);
        }

        using var body = new BodyBuffer();
        await body.ReadAsync(response, _settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
        if (body.Failure is IOException broken)
        {
            throw new HttpRequestException($"{request.OperationId}: the connection broke while the answer was read.", broken);
        }

        if (body.Failure is { } failure)
        {
            throw failure as HttpRequestException ?? (Exception)errors.Map(response, body, "The body could not be read: it is not compressed as its headers say.", failure);
        }

        if (body.IsCut)
        {
            throw errors.Map(response, body, $"The body is longer than {_settings.MaxResponseBytes} bytes (MaxResponseBytes).", null);
        }

        try
        {
            return request.Answer switch
            {
                AnswerKind.Text => (T)(object)AnswerReader.ReadText(body, response.Content?.Headers.ContentType),
                AnswerKind.OptionalJson when body.Length == 0 => default!,
                _ => AnswerReader.Read<T>(body, response.Content?.Headers.ContentType),
            };
        }
        catch (AnswerFormatException exception)
        {
            throw errors.Map(response, body, exception.Message, exception.InnerException);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(PlexRequest request, string? token, CancellationToken cancellationToken)
    {
        var uri = request.ToUri(_settings.BaseAddress);
        var method = request.Method;
        for (var redirects = 0; ; redirects++)
        {
            using var message = CreateMessage(request, method, uri, token);
            var response = await SendAsync(message, cancellationToken).ConfigureAwait(false);
            if (redirects == MaxRedirects || Redirect.Target(response, uri, _settings.BaseAddress) is not { } target)
            {
                return response;
            }

            method = Redirect.MethodAfter(response, method);
            uri = target;
            response.Dispose();
        }
    }

    private HttpRequestMessage CreateMessage(PlexRequest request, HttpMethod method, Uri uri, string? token)
    {
        // A redirect that turned the call into a GET dropped its body.
        var message = new HttpRequestMessage(method, uri) { Content = method == request.Method ? request.CreateContent() : null };
        foreach (var header in request.Headers)
        {
            message.Headers.TryAddWithoutValidation(header.Key, header.Value);
        }

        if (request.Accept is { } accept)
        {
            message.Headers.TryAddWithoutValidation(PlexHeaders.Accept, accept);
        }

        foreach (var header in _settings.Headers)
        {
            if (!_http.DefaultRequestHeaders.Contains(header.Key) && !(request.Accept is not null && header.Key == PlexHeaders.Accept))
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

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        }
        catch (HttpRequestException exception) when (_settings.SendsBeyondAscii && exception.InnerException is null)
        {
            throw new HttpRequestException(
                "The request could not be sent. One of the identity options, such as DeviceName, has characters outside ASCII, which a handler sends only if its RequestHeaderEncodingSelector allows: PlexHttpHandler.Create() makes such a handler.", exception);
        }
    }
}

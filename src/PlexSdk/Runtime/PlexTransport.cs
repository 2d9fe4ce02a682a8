using System.Net;
using System.Net.Http.Headers;

namespace PlexSdk.Runtime;

/// <summary>
/// Sends requests to one server and reads its answers: headers, token, deadline, redirects, limits and errors are all
/// dealt with here, once for every operation.
/// </summary>
public sealed class PlexTransport
{
    private const int MaxRedirects = 5;

    private readonly HttpClient _http;
    private readonly ConnectionSettings _settings;
    private readonly IAccessTokenSource _tokens;
    private readonly LastAddress _address;

    internal PlexTransport(HttpClient http, ConnectionSettings settings, IAccessTokenSource tokens)
    {
        _http = http;
        _settings = settings;
        _tokens = tokens;
        _address = new LastAddress(settings.BaseAddress);
    }

    internal TimeProvider TimeProvider => _settings.TimeProvider;

    internal IAccessTokenSource Tokens => _tokens;

    internal PlexTransport With(IAccessTokenSource tokens) => new(_http, _settings, tokens);

    internal PlexTransport For(Uri serverUri, IAccessTokenSource tokens) => new(_http, _settings.For(serverUri), tokens);

    /// <summary>The same caller at an address that is not to be trusted yet: no token, little time, small answers.</summary>
    internal PlexTransport ForProbe(Uri serverUri, TimeSpan timeout) => new(_http, _settings.ForProbe(serverUri, timeout), _tokens);

    /// <summary>Sends <paramref name="request" /> and reads the answer.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="read">Reads the JSON of a success; <see langword="null" /> where its body is not JSON.</param>
    /// <param name="cancellationToken">Ends the call early.</param>
    /// <typeparam name="T">The type of the documented answer.</typeparam>
    /// <returns>The answer.</returns>
    /// <exception cref="PlexApiException">The server gave another answer than the documented success.</exception>
    /// <exception cref="ArgumentException">
    /// The request makes no valid address, or the token of a token source cannot stand in a header.
    /// </exception>
    /// <exception cref="ObjectDisposedException">The <see cref="HttpClient" /> was disposed before the call.</exception>
    /// <exception cref="HttpRequestException">The server could not be reached, or the connection broke.</exception>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken" /> ended the call; or, as a <see cref="TaskCanceledException" /> with an inner
    /// <see cref="TimeoutException" />, it took longer than <see cref="PlexClientOptions.Timeout" />.
    /// </exception>
    public async Task<T> SendAsync<T>(PlexRequest request, Func<PlexJsonReader, T?>? read, CancellationToken cancellationToken)
    {
        PlexArgument.NotNull(request, nameof(request));
        using var deadline = new Deadline(_settings.Timeout, cancellationToken);
        T? answer;
        PlexApiException? error;
        try
        {
            deadline.Token.ThrowIfCancellationRequested();
            var token = await GetTokenAsync(deadline.Token).ConfigureAwait(false);
            using var exchange = await ExchangeAsync(request, token, deadline.Token).ConfigureAwait(false);
            (answer, error) = exchange.Response.StatusCode is HttpStatusCode.Unauthorized && token is not null
                ? await TryAgainAsync(request, read, exchange, token, deadline.Token).ConfigureAwait(false)
                : Read(request, read, exchange, token);
        }
        catch (Exception exception) when (deadline.IsOver && exception is not (PlexApiException or ArgumentException))
        {
            throw deadline.ToException(request.OperationId, exception);
        }

        return error is null ? answer! : throw error;
    }

    private async ValueTask<(T? Answer, PlexApiException? Error)> TryAgainAsync<T>(PlexRequest request, Func<PlexJsonReader, T?>? read, Exchange refused, string token, CancellationToken cancellationToken)
    {
        if (!_tokens.Reject(token))
        {
            return Read(request, read, refused, token);
        }

        // Its connection is free for the second try.
        refused.Dispose();
        var another = await GetTokenAsync(cancellationToken).ConfigureAwait(false);
        using var exchange = await ExchangeAsync(request, another, cancellationToken).ConfigureAwait(false);
        return Read(request, read, exchange, another);
    }

    private async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken)
    {
        if (_settings.IsAnonymous)
        {
            return null;
        }

        var given = _tokens.GetTokenAsync(cancellationToken);
        // A source that does not listen to its cancellation token must not outlast the call.
        var token = given.IsCompleted
            ? await given.ConfigureAwait(false)
            : await given.AsTask().WaitAsync(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken).ConfigureAwait(false);
        return string.IsNullOrEmpty(token) ? null : HeaderValue.CheckToken(token!, "AccessTokenProvider or AccessTokenSource");
    }

    // An error is given back, not thrown: each async method that an exception passes through costs as much as a call.
    private (T? Answer, PlexApiException? Error) Read<T>(PlexRequest request, Func<PlexJsonReader, T?>? read, Exchange exchange, string? token)
    {
        if (!exchange.IsSuccess)
        {
            return (default, Errors(request, token).Map(exchange, exchange.Refusal, exchange.Failure));
        }

        if (exchange.Failure is { } failure)
        {
            return BodyFailure.IsCompression(failure)
                ? (default, Errors(request, token).Map(exchange, "The body could not be decompressed: it is not what its Content-Encoding says, or it ends early.", failure))
                : throw BodyFailure.ToException(request.OperationId, failure, token);
        }

        if (exchange.IsCut)
        {
            return (default, Errors(request, token).Map(exchange, $"The body is longer than {_settings.MaxResponseBytes} bytes (MaxResponseBytes).", null));
        }

        try
        {
            return (request.Answer switch
            {
                AnswerKind.None => default,
                AnswerKind.Stream => (T)(object)exchange.Stream!,
                _ => AnswerReader.Read(exchange, ContentTypeOf(exchange.Response), request.Answer, read),
            }, null);
        }
        catch (AnswerFormatException exception)
        {
            return (default, Errors(request, token).Map(exchange, exception.Message, exception.InnerException));
        }
    }

    // That an answer is JSON, as was asked for, is not worth parsing the header.
    private static MediaTypeHeaderValue? ContentTypeOf(HttpResponseMessage response) =>
#if !NETSTANDARD2_0
        response.Content.Headers.NonValidated.TryGetValues(PlexHeaders.ContentType, out var values) && values.ToString() == PlexHeaders.Json ? null :
#endif
        response.Content?.Headers.ContentType;

    private ErrorMapper Errors(PlexRequest request, string? token) => new(request.OperationId, token, _settings.MaxErrorBytes);

    /// <summary>Sends the request, goes along with redirects that stay on the server, and reads the body of the last answer.</summary>
    private async ValueTask<Exchange> ExchangeAsync(PlexRequest request, string? token, CancellationToken cancellationToken)
    {
        var uri = _address.Of(request);
        var method = request.Method;
        for (var redirects = 0; ; redirects++)
        {
            var message = CreateMessage(method, uri, token);
            request.AddTo(message);
            // All that a message holds.
            using var content = message.Content;
            HttpResponseMessage response;
            try
            {
                response = await _http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (SendFailure.Explain(exception, _http, token, cancellationToken) is { } explained)
            {
                throw explained;
            }

            if (redirects < MaxRedirects && Redirect.Target(response, uri, _settings.BaseAddress, token) is { } target)
            {
                method = Redirect.MethodAfter(response, method);
                uri = target;
                response.Dispose();
                continue;
            }

            var isForeign = response.RequestMessage?.RequestUri != (object)uri && Origin.Differs(response.RequestMessage?.RequestUri, _settings.BaseAddress);
            var isSuccess = !isForeign && request.Succeeded(response.StatusCode);
            var refusal = isSuccess ? null : isForeign ? Redirect.Followed : Redirect.Refusal(response, _settings.BaseAddress, token);
            var exchange = new Exchange(response, isSuccess, refusal);
            try
            {
                if (!isSuccess)
                {
                    await exchange.ReadAsync(ErrorBody.BytesLookedAt(_settings.MaxErrorBytes), cancellationToken).ConfigureAwait(false);
                }
                else if (request.Answer is AnswerKind.Stream)
                {
                    exchange.Stream = await PlexStream.TakeAsync(response, cancellationToken).ConfigureAwait(false);
                }
                else if (request.Answer is not AnswerKind.None)
                {
                    await exchange.ReadAsync(_settings.MaxResponseBytes, cancellationToken).ConfigureAwait(false);
                }

                return exchange;
            }
            catch
            {
                exchange.Dispose();
                throw;
            }
        }
    }

    private HttpRequestMessage CreateMessage(HttpMethod method, Uri uri, string? token)
    {
#if NETSTANDARD2_0
        var message = new HttpRequestMessage(method, uri);
#else
        var message = new HttpRequestMessage(method, uri) { Version = _http.DefaultRequestVersion, VersionPolicy = _http.DefaultVersionPolicy };
#endif
        var isAlone = HasNoDefaults;
        foreach (var header in _settings.Headers)
        {
            if (isAlone || !_http.DefaultRequestHeaders.Contains(header.Key))
            {
                message.Headers.TryAddWithoutValidation(header.Key, header.Value);
            }
        }

        if (token is not null)
        {
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, token);
        }
        else if (_settings.IsAnonymous && _http.DefaultRequestHeaders.Contains(PlexHeaders.Token))
        {
            // Without a value it keeps the HttpClient from adding its own.
            message.Headers.TryAddWithoutValidation(PlexHeaders.Token, "");
        }

        return message;
    }

#if NETSTANDARD2_0
    private static bool HasNoDefaults => false;
#else
    private bool HasNoDefaults => _http.DefaultRequestHeaders.NonValidated.Count == 0;
#endif
}

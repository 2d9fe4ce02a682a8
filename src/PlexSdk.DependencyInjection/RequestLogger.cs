using Microsoft.Extensions.Http.Logging;
using Microsoft.Extensions.Logging;
using PlexSdk.Runtime;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// Logs each attempt: what was asked for, and what came of it. Queries, the values of headers and secrets in the path are
/// left out.
/// </summary>
internal sealed class RequestLogger(ILogger logger) : IHttpClientLogger
{
    private static readonly Action<ILogger, HttpMethod, string, Exception?> Sending = LoggerMessage.Define<HttpMethod, string>(
        LogLevel.Information, new EventId(1, nameof(Sending)), "Sending {Method} {Uri}");

    private static readonly Action<ILogger, HttpMethod, string, int, double, Exception?> Received = LoggerMessage.Define<HttpMethod, string, int, double>(
        LogLevel.Information, new EventId(2, nameof(Received)), "{Method} {Uri} was answered with {StatusCode} after {ElapsedMilliseconds} ms");

    private static readonly Action<ILogger, HttpMethod, string, double, string, Exception?> Failed = LoggerMessage.Define<HttpMethod, string, double, string>(
        LogLevel.Information, new EventId(3, nameof(Failed)), "{Method} {Uri} had no answer after {ElapsedMilliseconds} ms: {Failure}");

    private static readonly Action<ILogger, string, Exception?> RequestHeaders = LoggerMessage.Define<string>(
        LogLevel.Trace, new EventId(4, nameof(RequestHeaders)), "Request headers, values left out: {Names}");

    private static readonly Action<ILogger, string, Exception?> ResponseHeaders = LoggerMessage.Define<string>(
        LogLevel.Trace, new EventId(5, nameof(ResponseHeaders)), "Response headers, values left out: {Names}");

    public object? LogRequestStart(HttpRequestMessage request)
    {
        Sending(logger, request.Method, ShownAddress.Of(request), null);
        if (logger.IsEnabled(LogLevel.Trace))
            RequestHeaders(logger, Names(request, request.Headers), null);

        return null;
    }

    public void LogRequestStop(object? context, HttpRequestMessage request, HttpResponseMessage response, TimeSpan elapsed)
    {
        Received(logger, request.Method, ShownAddress.Of(request), (int)response.StatusCode, elapsed.TotalMilliseconds, null);
        if (logger.IsEnabled(LogLevel.Trace))
        {
            var headers = response.Headers.Concat(response.Content?.Headers ?? Enumerable.Empty<KeyValuePair<string, IEnumerable<string>>>());
            ResponseHeaders(logger, Names(request, headers), null);
        }
    }

    // The caller gets the exception itself; here its kind is enough, since its words may quote what the server sent.
    public void LogRequestFailed(object? context, HttpRequestMessage request, HttpResponseMessage? response, Exception exception, TimeSpan elapsed) =>
        Failed(logger, request.Method, ShownAddress.Of(request), elapsed.TotalMilliseconds, exception.GetBaseException().GetType().Name, null);

    // A server chooses the names of its headers.
    private static string Names(HttpRequestMessage request, IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers) =>
        string.Join(", ", headers.Select(header => PlexRequestMessage.Mask(request, header.Key)));
}

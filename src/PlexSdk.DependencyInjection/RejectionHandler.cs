using System.Globalization;
using Polly;
using Polly.CircuitBreaker;
using Polly.RateLimiting;
using Polly.Timeout;

namespace PlexSdk.DependencyInjection;

/// <summary>
/// The outermost handler: notes when a request began, and turns the exceptions of resilience handlers into those that users
/// of HttpClient expect.
/// </summary>
internal sealed class RejectionHandler(TimeProvider timeProvider) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        CallStart.Set(request, timeProvider.GetTimestamp());
        try
        {
            return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutRejectedException exception)
        {
            var seconds = exception.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            var message = $"The server did not answer within {seconds} seconds, the time-out of the resilience handler.";
            throw new TaskCanceledException(message, new TimeoutException(message, exception));
        }
        catch (ExecutionRejectedException exception)
        {
            throw new HttpRequestException(Reason(exception), exception);
        }
    }

    private static string Reason(ExecutionRejectedException exception) => exception switch
    {
        BrokenCircuitException => "The request was not sent: the server failed too often lately, and is left alone for a while (circuit breaker).",
        RateLimiterRejectedException => "The request was not sent: too many others are under way (rate limiter).",
        _ => "The request was not sent: the resilience handler rejected it.",
    };
}

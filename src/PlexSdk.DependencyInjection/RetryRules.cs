using System.Net;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace PlexSdk.DependencyInjection;

/// <summary>Which attempts are repeated.</summary>
/// <param name="resilience">The options, whose time for all attempts counts as it is when a call is made.</param>
/// <param name="timeout">The client's own time.</param>
/// <param name="timeProvider">The clock.</param>
internal sealed class RetryRules(HttpStandardResilienceOptions resilience, TimeSpan timeout, TimeProvider timeProvider)
{
    private readonly Func<RetryPredicateArguments<HttpResponseMessage>, ValueTask<bool>> _isTransient = resilience.Retry.ShouldHandle;

    public ValueTask<bool> ShouldHandle(RetryPredicateArguments<HttpResponseMessage> arguments) =>
        arguments.Outcome.Result is { } response && (IsFinal(response.StatusCode) || AsksForPatience(response, Left(arguments.Context)))
            ? new(false)
            : _isTransient(arguments);

    // 501, 505, 511 and the like say the same the next time.
    private static bool IsFinal(HttpStatusCode status) => (int)status is >= 500 and not (500 or 502 or 503 or 504);

    // To wait for longer than the call may take would turn the server's answer into a time-out.
    private bool AsksForPatience(HttpResponseMessage response, TimeSpan left) =>
        response.Headers.RetryAfter is { } retryAfter && (retryAfter.Delta ?? retryAfter.Date - timeProvider.GetUtcNow()) >= left;

    private TimeSpan Left(ResilienceContext context)
    {
        var total = resilience.TotalRequestTimeout.Timeout;
        var whole = timeout != Timeout.InfiniteTimeSpan && timeout < total ? timeout : total;
        return CallStart.Of(context.GetRequestMessage()) is { } start ? whole - timeProvider.GetElapsedTime(start) : whole;
    }
}

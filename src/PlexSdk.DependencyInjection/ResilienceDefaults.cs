using Microsoft.Extensions.Http.Resilience;

namespace PlexSdk.DependencyInjection;

/// <summary>The resilience that suits a client's <see cref="PlexClientOptions.Timeout" />.</summary>
internal static class ResilienceDefaults
{
    // What Polly accepts as a time-out.
    private static readonly TimeSpan Shortest = TimeSpan.FromMilliseconds(10);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    private static readonly TimeSpan LongestFirstDelay = TimeSpan.FromSeconds(2);

    /// <summary>
    /// Four attempts of a fifth of the time-out each, and the pauses between them, fit into the whole.
    /// </summary>
    public static void Apply(HttpStandardResilienceOptions resilience, TimeSpan timeout, TimeProvider timeProvider)
    {
        var total = timeout == Timeout.InfiniteTimeSpan ? Longest : Max(Shortest, Min(timeout, Longest));
        resilience.TotalRequestTimeout.Timeout = total;
        resilience.AttemptTimeout.Timeout = Max(Shortest, Part(total, 5));
        resilience.CircuitBreaker.SamplingDuration = Max(resilience.CircuitBreaker.SamplingDuration, total);
        resilience.Retry.Delay = Min(LongestFirstDelay, Part(total, 50));
        resilience.Retry.ShouldHandle = new RetryRules(resilience, timeout, timeProvider).ShouldHandle;
    }

    private static TimeSpan Part(TimeSpan whole, int parts) => TimeSpan.FromTicks(whole.Ticks / parts);

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static TimeSpan Max(TimeSpan a, TimeSpan b) => a > b ? a : b;
}

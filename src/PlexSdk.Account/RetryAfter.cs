using System.Globalization;

namespace PlexSdk.Account;

/// <summary>How long an answer asks to be left alone: its Retry-After header, in seconds or as a date.</summary>
internal static class RetryAfter
{
    // Timers have an end, and no sign-in lives longer.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);

    /// <summary>The time, or <see langword="null" /> where it names none that is usable.</summary>
    public static TimeSpan? Of(Exception exception, TimeProvider clock)
    {
        if (exception is not PlexApiException answer || !answer.Headers.TryGetValue("Retry-After", out var values) || values.Count == 0)
            return null;

        if (int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
            return Min(TimeSpan.FromSeconds(seconds));

        return DateTimeOffset.TryParse(values[0], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            && date - clock.GetUtcNow() is var wait && wait > TimeSpan.Zero
            ? Min(wait)
            : null;
    }

    private static TimeSpan Min(TimeSpan wait) => wait < Longest ? wait : Longest;
}

namespace PlexSdk.Runtime;

/// <summary>Which times and sizes an option may set.</summary>
internal static class OptionLimits
{
    public const int LargestBody = 1 << 30;

    /// <exception cref="ArgumentException"><paramref name="timeout" /> cannot be used.</exception>
    public static TimeSpan CheckTimeout(TimeSpan timeout, string paramName) =>
        (timeout > TimeSpan.Zero && timeout.TotalMilliseconds <= int.MaxValue) || timeout == Timeout.InfiniteTimeSpan
            ? timeout
            : throw new ArgumentException("Timeout must be longer than nothing and at most 24 days, or Timeout.InfiniteTimeSpan.", paramName);

    /// <exception cref="ArgumentException"><paramref name="bytes" /> cannot be used.</exception>
    public static int CheckResponseBytes(int bytes, string paramName) => bytes is >= 1 and <= LargestBody
        ? bytes
        : throw new ArgumentException("MaxResponseBytes must be from 1 to 1,073,741,824 (1 GiB).", paramName);
}

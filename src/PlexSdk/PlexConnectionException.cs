using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// No address of a device can be used. The message lists the first 50 and why, in at most 400 characters each. It is an
/// <see cref="HttpRequestException" />, as every failure of the network is.
/// </summary>
public class PlexConnectionException : HttpRequestException
{
    private const int MostLines = 50;
    private const int LongestLine = 400;

    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong; the attempts are added to it.</param>
    /// <param name="attempts">What became of each candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attempts" /> is <see langword="null" />.</exception>
    public PlexConnectionException(string message, IReadOnlyList<ConnectionAttempt> attempts)
        : base(string.Join(Environment.NewLine + "  ", [message, .. Lines(PlexArgument.NotNull(attempts, nameof(attempts)))])) =>
        Attempts = attempts;

    /// <summary>What became of each candidate, in the order of <see cref="Device.GetCandidates" />.</summary>
    public IReadOnlyList<ConnectionAttempt> Attempts { get; }

    private static IEnumerable<string> Lines(IReadOnlyList<ConnectionAttempt> attempts)
    {
        var lines = attempts.Take(MostLines).Select(static attempt => attempt.ToString())
            .Select(static line => line.Length <= LongestLine ? line : $"{line.Substring(0, LongestLine - 1)}…");
        return attempts.Count <= MostLines ? lines : lines.Append($"and {attempts.Count - MostLines} more.");
    }
}

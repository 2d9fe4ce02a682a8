using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>
/// No address of a device can be used. The message lists each and why. It is an <see cref="HttpRequestException" />, as
/// every failure of the network is.
/// </summary>
public class PlexConnectionException : HttpRequestException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong; the attempts are added to it.</param>
    /// <param name="attempts">What became of each candidate.</param>
    /// <exception cref="ArgumentNullException"><paramref name="attempts" /> is <see langword="null" />.</exception>
    public PlexConnectionException(string message, IReadOnlyList<ConnectionAttempt> attempts)
        : base(string.Join(Environment.NewLine + "  ", [message, .. PlexArgument.NotNull(attempts, nameof(attempts)).Select(static attempt => attempt.ToString())])) =>
        Attempts = attempts;

    /// <summary>What became of each candidate, in the order of <see cref="Device.GetCandidates" />.</summary>
    public IReadOnlyList<ConnectionAttempt> Attempts { get; }
}

using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>What became of one candidate.</summary>
/// <param name="candidate">The candidate.</param>
/// <param name="outcome">What became of it.</param>
/// <param name="reason">The outcome in words.</param>
/// <param name="exception">What ended the attempt, if an exception did.</param>
/// <exception cref="ArgumentNullException"><paramref name="candidate" /> or <paramref name="reason" /> is <see langword="null" />.</exception>
public sealed class ConnectionAttempt(
    ConnectionCandidate candidate, ConnectionOutcome outcome, string reason, Exception? exception = null)
{
    /// <summary>The candidate.</summary>
    public ConnectionCandidate Candidate { get; } = PlexArgument.NotNull(candidate, nameof(candidate));

    /// <summary>What became of it.</summary>
    public ConnectionOutcome Outcome => outcome;

    /// <summary>The outcome in words, with the likely cause where one is known. It holds no token.</summary>
    public string Reason { get; } = PlexArgument.NotNull(reason, nameof(reason));

    /// <summary>What ended the attempt; <see langword="null" /> where no exception did.</summary>
    public Exception? Exception => exception;

    /// <summary>The candidate, and what became of it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Candidate}: {Reason}";

    internal ConnectionAttempt As(ConnectionOutcome changed, string why) => new(Candidate, changed, why, Exception);
}

namespace PlexSdk;

/// <summary>
/// Tries candidates one after the other, without waiting for each to end ("happy eyeballs"); a relay, whose bandwidth is
/// limited, only when every direct one has failed or used up its time. All attempts have ended when it returns.
/// </summary>
internal sealed class ConnectionRace(
    IReadOnlyList<ConnectionCandidate> candidates, ConnectionProbe probe, PlexConnectionOptions options, TimeProvider timeProvider)
{
    private readonly List<Task<ConnectionAttempt>> _attempts = [];

    private IEnumerable<Task<ConnectionAttempt>> Running => _attempts.Where(static attempt => !attempt.IsCompleted);

    /// <summary>Whether there is another candidate, and its turn may come before the ones that are under way have ended.</summary>
    private bool MayStart => _attempts.Count < candidates.Count && Running.Count() < options.MaxParallel
        && (!candidates[_attempts.Count].IsRelay || !IsDirectOneRunning);

    private bool IsDirectOneRunning => _attempts.Where((attempt, rank) => !candidates[rank].IsRelay && !attempt.IsCompleted).Any();

    /// <summary>The rank of the best candidate that passed; -1 where none did yet.</summary>
    private int Best => _attempts.FindIndex(static attempt => attempt.IsCompleted && attempt.Result.Outcome == ConnectionOutcome.Passed);

    /// <summary>Runs it. At most one of the attempts is the chosen one.</summary>
    /// <returns>What became of each candidate, in their order.</returns>
    public async Task<IReadOnlyList<ConnectionAttempt>> RunAsync(CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        int chosen;
        try
        {
            await TryUntilOnePassesAsync(ending.Token, cancellationToken).ConfigureAwait(false);
            await WaitForBetterOnesAsync(cancellationToken).ConfigureAwait(false);
            chosen = Best;
        }
        finally
        {
            ending.Cancel();
            await Task.WhenAll(_attempts).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        return [.. candidates.Select((candidate, rank) => Report(candidate, rank, rank == chosen))];
    }

    private async Task TryUntilOnePassesAsync(CancellationToken ending, CancellationToken cancellationToken)
    {
        do
        {
            if (MayStart)
                _attempts.Add(probe.RunAsync(candidates[_attempts.Count], ending));

            await OneEndsAsync([.. Running], MayStart ? options.StartDelay : Timeout.InfiniteTimeSpan, cancellationToken).ConfigureAwait(false);
        }
        while (Best < 0 && (_attempts.Count < candidates.Count || Running.Any()));
    }

    private async Task WaitForBetterOnesAsync(CancellationToken cancellationToken)
    {
        var since = timeProvider.GetTimestamp();
        while (_attempts.Take(Best).Where(static attempt => !attempt.IsCompleted).ToArray() is { Length: > 0 } better
            && options.Patience - timeProvider.GetElapsedTime(since) is var left && left > TimeSpan.Zero)
        {
            await OneEndsAsync(better, left, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task OneEndsAsync(Task<ConnectionAttempt>[] attempts, TimeSpan limit, CancellationToken cancellationToken)
    {
        if (attempts.Length == 0)
            return;

        try
        {
            await Task.WhenAny(attempts).WaitAsync(limit, timeProvider, cancellationToken).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // None ended: the caller looks what to do next.
        }
    }

    private ConnectionAttempt Report(ConnectionCandidate candidate, int rank, bool isChosen)
    {
        if (rank >= _attempts.Count)
            return new(candidate, ConnectionOutcome.NotTried, "Another address was chosen before its turn came.");

        var attempt = _attempts[rank].Result;
        return isChosen ? attempt.As(ConnectionOutcome.Chosen, "It answered as it should and is used.") : attempt;
    }
}

using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>The best address of a device, and how it was found.</summary>
/// <param name="client">A client for the address.</param>
/// <param name="candidate">The address.</param>
/// <param name="attempts">What became of each candidate.</param>
/// <exception cref="ArgumentNullException">An argument is <see langword="null" />.</exception>
public sealed class PlexConnection(PlexClient client, ConnectionCandidate candidate, IReadOnlyList<ConnectionAttempt> attempts)
{
    /// <summary>
    /// A client that sends the device's token to the address. It shares the <see cref="HttpClient" />, the identity and
    /// the limits of the client that <c>ConnectAsync</c> was called on; disposing it disposes nothing of that one.
    /// </summary>
    public PlexClient Client { get; } = PlexArgument.NotNull(client, nameof(client));

    /// <summary>The address.</summary>
    public ConnectionCandidate Candidate { get; } = PlexArgument.NotNull(candidate, nameof(candidate));

    /// <summary>What became of each candidate, in the order of <see cref="Device.GetCandidates" />.</summary>
    public IReadOnlyList<ConnectionAttempt> Attempts { get; } = PlexArgument.NotNull(attempts, nameof(attempts));
}

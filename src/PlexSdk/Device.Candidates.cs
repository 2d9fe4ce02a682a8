namespace PlexSdk;

// CUSTOM: the order in which a device's connections are best tried.
public partial class Device
{
    /// <summary>
    /// The addresses of this device, the best one first: local, then remote, relay last; https before http within each
    /// (documented by Plex); else in the server's order. An entry without <see cref="PlexSdk.Connection.Uri" /> is made
    /// from its protocol (http without one), address and port (32400 without one); an entry that gives no usable address,
    /// and an address that was there before, are left out.
    /// </summary>
    /// <param name="options">Which addresses are allowed; <see langword="null" /> for all.</param>
    /// <returns>The candidates, in order.</returns>
    public IReadOnlyList<ConnectionCandidate> GetCandidates(PlexConnectionOptions? options = null) =>
    [
        .. (Connection ?? []).OfType<Connection>()
            .Select(ConnectionCandidate.From)
            .OfType<ConnectionCandidate>()
            .GroupBy(static candidate => candidate.Uri, static (_, same) => same.First())
            .Where(candidate => options?.Allows(candidate) ?? true)
            .OrderBy(static candidate => candidate.IsRelay ? 2 : candidate.IsLocal ? 0 : 1)
            .ThenBy(static candidate => candidate.IsHttps ? 0 : 1),
    ];
}

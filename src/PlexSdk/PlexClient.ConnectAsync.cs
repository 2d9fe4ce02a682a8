using PlexSdk.Runtime;

namespace PlexSdk;

// CUSTOM: from the connections of a source to a client for the best one.
public partial class PlexClient
{
    /// <summary>Asks this client's server for a source, and connects to the best of its addresses.</summary>
    /// <param name="source">The source. Of a server, the identity is checked; of a provider, which answers nothing known, the certificate.</param>
    /// <param name="options">Which addresses may be used, and the times; <see langword="null" /> for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The best address, a client for it, and what became of the others. No attempt goes on.</returns>
    /// <exception cref="ArgumentException"><paramref name="source" /> is the default value, or an option cannot be used.</exception>
    /// <exception cref="PlexApiException">This client's server did not tell the source's addresses.</exception>
    /// <exception cref="PlexConnectionException">No address can be used; each is listed with the reason.</exception>
    /// <exception cref="HttpRequestException">This client's server could not be reached.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it, or this client's server took too long.</exception>
    public async Task<PlexConnection> ConnectAsync(
        PlexSource source, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var frozen = (options ?? new()).Freeze();
        var response = await Authentication.GetSourceConnectionInformationAsync(source, refresh: null, cancellationToken).ConfigureAwait(false);
        var device = response.MediaContainer.Device;
        frozen.AllowHttp &= source.IsServer;
        return await ConnectAsync(device, source.IsServer ? IdentifierOf(device, source.Identifier) : null, frozen, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// Connects to the best address of a server: asks them who they are, without any token, and gives a client for the
    /// best one whose <c>machineIdentifier</c> is the device's identifier.
    /// </summary>
    /// <param name="device">The device, of a <c>server://</c> source.</param>
    /// <param name="options">Which addresses may be used, and the times; <see langword="null" /> for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <returns>The best address, a client for it, and what became of the others. No attempt goes on.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="device" /> is <see langword="null" />.</exception>
    /// <exception cref="ArgumentException"><paramref name="device" /> has no identifier or no token, or an option cannot be used.</exception>
    /// <exception cref="PlexConnectionException">No address can be used; each is listed with the reason.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken" /> ended it.</exception>
    public Task<PlexConnection> ConnectAsync(
        Device device, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default) =>
        ConnectAsync(PlexArgument.NotNull(device, nameof(device)), IdentifierOf(device, null), (options ?? new()).Freeze(), cancellationToken);

    private static string IdentifierOf(Device device, string? otherwise) => string.IsNullOrEmpty(device.ClientIdentifier)
        ? otherwise ?? throw new ArgumentException("The device has no ClientIdentifier, so no address could be checked.", nameof(device))
        : device.ClientIdentifier!;

    private async Task<PlexConnection> ConnectAsync(
        Device device, string? machineIdentifier, PlexConnectionOptions options, CancellationToken cancellationToken)
    {
        var token = new StaticToken(PlexArgument.NotEmpty(device.AccessToken, nameof(device)), nameof(device));
        var candidates = device.GetCandidates(options);
        var probe = new ConnectionProbe(Transport, machineIdentifier, options.AttemptTimeout);
        var attempts = await new ConnectionRace(candidates, probe, options, Transport.Settings.TimeProvider).RunAsync(cancellationToken).ConfigureAwait(false);
        return attempts.FirstOrDefault(static attempt => attempt.Outcome == ConnectionOutcome.Chosen)?.Candidate is { } best
            ? new(new PlexClient(Transport.With(Transport.Settings with { BaseAddress = PlexClientOptions.BaseAddress(best.Uri) }, token)), best, attempts)
            : throw new PlexConnectionException(Summary(attempts.Count, device.Connection?.Count ?? 0), attempts);
    }

    private static string Summary(int tried, int all) => tried == all
        ? $"None of the device's {all} addresses can be used."
        : $"None of the device's {all} addresses can be used. {all - tried} of them were not tried: the options do not allow them, they name no http "
            + "address, or they are there twice.";
}

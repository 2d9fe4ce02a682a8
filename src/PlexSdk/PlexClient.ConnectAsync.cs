using PlexSdk.Connections;
using PlexSdk.Runtime;

namespace PlexSdk;

// CUSTOM: from the connections of a source to a client for the best one.
public partial class PlexClient
{
    private const string Operation = "getSourceConnectionInformation";

    /// <inheritdoc />
    public async Task<PlexConnection> ConnectAsync(
        PlexSource source, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        var frozen = (options ?? new()).Freeze();
        var response = await Authentication.GetSourceConnectionInformationAsync(source, refresh: null, cancellationToken).ConfigureAwait(false);
        var device = response.MediaContainer.Device;
        var token = SourceAnswer.Token(device.AccessToken, Operation);
        frozen.AllowHttp &= source.IsServer;
        var identifier = source.IsServer ? SourceAnswer.Identifier(device.ClientIdentifier, source.Identifier, Operation) : null;
        return await ConnectAsync(device, identifier, new StaticToken(token, nameof(device)), frozen, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc />
    public async Task<PlexConnection> ConnectAsync(
        Device device, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(PlexArgument.NotNull(device, nameof(device)).ClientIdentifier))
            throw new ArgumentException("The device has no ClientIdentifier, so no address could be checked.", nameof(device));

        var token = new StaticToken(PlexArgument.NotEmpty(device.AccessToken, nameof(device)), nameof(device));
        return await ConnectAsync(device, device.ClientIdentifier, token, (options ?? new()).Freeze(), cancellationToken).ConfigureAwait(false);
    }

    private async Task<PlexConnection> ConnectAsync(
        Device device, string? machineIdentifier, StaticToken token, PlexConnectionOptions options, CancellationToken cancellationToken)
    {
        var candidates = device.GetCandidates(options);
        var probe = new ConnectionProbe(Transport, machineIdentifier, options.AttemptTimeout);
        var attempts = await new ConnectionRace(candidates, probe, options, Transport.Settings.TimeProvider).RunAsync(cancellationToken).ConfigureAwait(false);
        return attempts.FirstOrDefault(static attempt => attempt.Outcome == ConnectionOutcome.Chosen)?.Candidate is { } best
            ? new(new PlexClient(Transport.With(SettingsFor(best.Uri), token)), best, attempts)
            : throw new PlexConnectionException(Summary(attempts.Count, device.Connection?.Count ?? 0), attempts);
    }

    // What a call of this client sends of its own is not for another address.
    private TransportSettings SettingsFor(Uri uri) =>
        Transport.Settings with { BaseAddress = PlexClientOptions.BaseAddress(uri), Call = CallSettings.None };

    private static string Summary(int tried, int all) => tried == all
        ? $"None of the device's {all} addresses can be used."
        : $"None of the device's {all} addresses can be used. {all - tried} of them were not tried: the options do not allow them, they name no http "
            + "address, or they are there twice.";
}

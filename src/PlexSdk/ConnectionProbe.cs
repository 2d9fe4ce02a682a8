using PlexSdk.Connections;
using PlexSdk.Runtime;

namespace PlexSdk;

/// <summary>Asks an address who it is, without any token.</summary>
/// <param name="transport">The transport of the client that wants to connect.</param>
/// <param name="machineIdentifier">Who it must be; null for a provider, whose certificate proves who it is.</param>
/// <param name="timeout">How long it may take.</param>
internal sealed class ConnectionProbe(PlexTransport transport, string? machineIdentifier, TimeSpan timeout)
{
    private const int MaxBytes = 64 * 1024;

    /// <summary>Asks. It never throws: what goes wrong is the outcome.</summary>
    public async Task<ConnectionAttempt> RunAsync(ConnectionCandidate candidate, CancellationToken cancellationToken)
    {
        try
        {
            var request = new PlexRequest("getIdentity", HttpMethod.Get, "identity");
            var identity = await transport.With(SettingsFor(candidate.Uri), transport.Tokens)
                .SendAsync(request, static json => json.ReadModel(static () => new ServerIdentity()), cancellationToken).ConfigureAwait(false);
            return Judge(candidate, identity.MachineIdentifier);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            return new(candidate, ConnectionOutcome.Cancelled, "It had not answered yet when another address was chosen.");
        }
        catch (PlexApiException exception) when (machineIdentifier is null && exception.StatusCode is (>= 200 and < 300) or (>= 400 and < 500))
        {
            return Pass(candidate);
        }
        catch (Exception exception)
        {
            return ConnectionFailure.Of(candidate, exception);
        }
    }

    // An address that is not to be trusted yet: no token, little time, small responses.
    private TransportSettings SettingsFor(Uri uri) => transport.Settings with
    {
        BaseAddress = PlexClientOptions.BaseAddress(uri),
        IsAnonymous = true,
        IsProbe = true,
        Call = CallSettings.None,
        Timeout = timeout,
        MaxResponseBytes = Math.Min(transport.Settings.MaxResponseBytes ?? MaxBytes, MaxBytes),
        MaxErrorBytes = Math.Min(transport.Settings.MaxErrorBytes, MaxBytes),
    };

    private ConnectionAttempt Judge(ConnectionCandidate candidate, string actual) =>
        machineIdentifier is null || Identifier.AreSame(actual, machineIdentifier)
            ? Pass(candidate)
            : new(
                candidate,
                ConnectionOutcome.WrongServer,
                $"It is another server, {Identifier.Quote(actual)} and not {Identifier.Quote(machineIdentifier)}. No token was sent to it.");

    private static ConnectionAttempt Pass(ConnectionCandidate candidate) =>
        new(candidate, ConnectionOutcome.Passed, "It answered as it should; another address was chosen.");
}

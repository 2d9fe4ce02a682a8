using PlexSdk.Runtime;

namespace PlexSdk.Account;

/// <content>The servers, and the way to each.</content>
public partial class PlexAccountClient
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<PlexServer>> GetServersAsync(CancellationToken cancellationToken = default)
    {
        var devices = await Resources.GetResourcesAsync(new() { IncludeHttps = true, IncludeRelay = true, IncludeIPv6 = true }, cancellationToken)
            .ConfigureAwait(false);
        return devices.Count == 1 && devices[0] is { ClientIdentifier: null, Name: null, Provides: null }
            ? throw new PlexApiException(
                "getResources: plex.tv's answer is not the list of devices in JSON.", new PlexErrorAnswer { OperationId = "getResources", StatusCode = 200 })
            : [.. devices.Where(static device => device.IsServer)];
    }

    /// <inheritdoc />
    public IAccessTokenSource GetTokenSource(PlexServer server) =>
        new ServerTokenSource(this, PlexArgument.NotNull(server, nameof(server)).Check(nameof(server)), _options.TimeProvider);

    /// <inheritdoc />
    public async Task<PlexConnection> ConnectAsync(
        PlexServer server, PlexConnectionOptions? options = null, CancellationToken cancellationToken = default)
    {
        PlexArgument.NotNull(server, nameof(server)).Check(nameof(server));
        try
        {
            return await ConnectOnceAsync(server, options, cancellationToken).ConfigureAwait(false);
        }
        catch (PlexConnectionException exception) when (exception.Attempts.Any(static attempt => attempt.Exception is PlexUnauthorizedException))
        {
            // The address is right, and what plex.tv said of the server is out of date.
            var servers = await GetServersAsync(cancellationToken).ConfigureAwait(false);
            if (servers.FirstOrDefault(server.IsSame) is not { AccessToken.Length: > 0 } renewed)
                throw;

            return await ConnectOnceAsync(renewed, options, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<PlexConnection> ConnectOnceAsync(PlexServer server, PlexConnectionOptions? options, CancellationToken cancellationToken)
    {
        var found = await _plex.ConnectAsync(server.ToDevice(), server.Limit(options), cancellationToken).ConfigureAwait(false);
        var client = new PlexClient(_options.With(GetTokenSource(server), found.Candidate.Uri), _http);
        return new PlexConnection(client, found.Candidate, found.Attempts);
    }
}

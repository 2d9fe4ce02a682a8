using System.Diagnostics;

namespace PlexSdk.Account;

/// <summary>The token of one server. After a refusal plex.tv is asked for the servers again, once however many calls were refused.</summary>
internal sealed class ServerTokenSource(PlexAccountClient account, PlexServer server, TimeProvider clock) : IAccessTokenSource
{
    // A server that refuses its token all the time must not turn every call into one more request to plex.tv.
    private static readonly TimeSpan RestBetweenQuestions = TimeSpan.FromMinutes(1);

    private readonly object _lock = new();
    private readonly SharedCall<string> _renewal = new(clock, nameof(ServerTokenSource));

    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    private string _token = server.AccessToken!;
    private bool _isRefused;
    private DateTimeOffset? _unchangedSince;

    public async ValueTask<string?> GetTokenAsync(CancellationToken cancellationToken = default)
    {
        lock (_lock)
        {
            if (!_isRefused)
                return _token;
        }

        return await _renewal.RunAsync(RenewAsync, cancellationToken).ConfigureAwait(false);
    }

    public bool Reject(string accessToken)
    {
        lock (_lock)
        {
            // A late word about a token that was replaced meanwhile.
            if (accessToken != _token)
                return true;

            _isRefused |= _unchangedSince is not { } since || clock.GetUtcNow() - since is var rest && (rest < TimeSpan.Zero || rest >= RestBetweenQuestions);
            return _isRefused;
        }
    }

    private async Task<string> RenewAsync(CancellationToken cancellationToken)
    {
        var servers = await account.GetServersAsync(cancellationToken).ConfigureAwait(false);
        var renewed = servers.FirstOrDefault(server.IsSame)?.AccessToken;
        lock (_lock)
        {
            _unchangedSince = string.IsNullOrEmpty(renewed) || renewed == _token ? clock.GetUtcNow() : null;
            _isRefused = false;
            return _token = _unchangedSince is null ? renewed! : _token;
        }
    }
}

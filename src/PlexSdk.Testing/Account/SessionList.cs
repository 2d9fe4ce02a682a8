using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PlexSdk.Testing;

/// <summary>The tokens that plex.tv knows, and whose they are.</summary>
internal sealed class SessionList(TimeProvider clock)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
    private const int TokenLength = 20;

    private readonly ConcurrentDictionary<string, (PlexTestUser User, DateTimeOffset? ExpiresAt)> _sessions = new(StringComparer.Ordinal);

    public string Create(PlexTestUser user, TimeSpan? lifetime = null)
    {
        var token = RandomNumberGenerator.GetString(Alphabet, TokenLength);
        _sessions[token] = (user, clock.GetUtcNow() + lifetime);
        return token;
    }

    /// <summary>Whose token it is; null for a missing, unknown or expired one.</summary>
    public PlexTestUser? Find(string? token) =>
        token is not null && _sessions.TryGetValue(token, out var session) && !(session.ExpiresAt <= clock.GetUtcNow()) ? session.User : null;

    public bool End(string token) => _sessions.TryRemove(token, out _);

    public void EndAll(PlexTestUser user)
    {
        foreach (var (token, session) in _sessions)
        {
            if (session.User == user)
                _sessions.TryRemove(token, out _);
        }
    }
}

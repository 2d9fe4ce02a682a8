using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace PlexSdk.Testing;

/// <summary>All tokens that the server knows; everything else is a stranger's.</summary>
internal sealed class TokenStore(TimeProvider clock, TimeSpan transientLifetime)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private const int AccountTokenLength = 20;

    private readonly ConcurrentDictionary<string, TokenGrant> _grants = new(StringComparer.Ordinal);

    public string Create(PlexTestAccess access, TimeSpan? lifetime = null) =>
        Add(RandomNumberGenerator.GetString(Alphabet, AccountTokenLength), access, isTransient: false, lifetime);

    public string CreateTransient(PlexTestAccess access) =>
        Add($"transient-{Guid.NewGuid()}", access, isTransient: true, transientLifetime);

    /// <summary>The grant of a valid token; null for a missing, unknown or expired one.</summary>
    public TokenGrant? Find(string? token) =>
        token is not null && _grants.TryGetValue(token, out var grant) && !(grant.ExpiresAt <= clock.GetUtcNow())
            ? grant
            : null;

    public bool Expire(string token) => _grants.TryRemove(token, out _);

    public void ExpireAllTransient()
    {
        foreach (var (token, grant) in _grants)
        {
            if (grant.IsTransient)
                _grants.TryRemove(token, out _);
        }
    }

    private string Add(string token, PlexTestAccess access, bool isTransient, TimeSpan? lifetime)
    {
        _grants[token] = new TokenGrant(access, isTransient, clock.GetUtcNow() + lifetime);
        return token;
    }
}

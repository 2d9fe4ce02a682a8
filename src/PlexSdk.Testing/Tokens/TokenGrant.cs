namespace PlexSdk.Testing;

/// <summary>What a token stands for. It does not hold the token itself, so that nothing can print it.</summary>
internal sealed record TokenGrant(PlexTestAccess Access, bool IsTransient, DateTimeOffset? ExpiresAt);

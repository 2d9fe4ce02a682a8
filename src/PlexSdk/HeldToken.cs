namespace PlexSdk;

/// <summary>A transient token and when it was asked for.</summary>
internal sealed class HeldToken(string token, DateTimeOffset askedAt)
{
    public string Token => token;

    /// <summary>Whether it is young enough. A clock that was set back makes no token younger: it counts as old.</summary>
    public bool IsFresh(DateTimeOffset now, TimeSpan renewAfter) => now >= askedAt && now - askedAt < renewAfter;
}

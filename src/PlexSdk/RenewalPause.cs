namespace PlexSdk;

/// <summary>
/// How long to keep from asking for another token, after tokens were refused when they were new: a server that takes none is
/// not asked for one by every call. Two renewals are free, as after restarts of the server.
/// </summary>
internal sealed class RenewalPause(TimeProvider timeProvider)
{
    private const int Free = 2;
    private const int MostDoublings = 9;

    private static readonly TimeSpan NewToken = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    private int _refusedNew;
    private DateTimeOffset _until;

    /// <summary>Hears of a token that was refused.</summary>
    /// <param name="askedAt">When it was asked for.</param>
    /// <returns>Whether another one may be asked for at once.</returns>
    public bool Refused(DateTimeOffset askedAt)
    {
        var now = timeProvider.GetUtcNow();
        _refusedNew = now - askedAt < NewToken ? _refusedNew + 1 : 1;
        if (_refusedNew <= Free)
            return true;

        var pause = TimeSpan.FromTicks(First.Ticks << Math.Min(_refusedNew - Free - 1, MostDoublings));
        _until = now + (pause < Longest ? pause : Longest);
        return false;
    }

    /// <summary>Whether the pause goes on. A clock that was set back does not make it longer than it may be.</summary>
    public bool IsOn => timeProvider.GetUtcNow() is var now && now < _until && _until - now <= Longest;
}

namespace PlexSdk.Testing;

/// <summary>
/// Something that goes wrong with an answer. Where another answer takes its place, the request has no effect; else the server has
/// worked it out before, and what was done stays done. Immutable: one fault can be used for
/// many requests and servers. Script it with <see cref="PlexTestServer.Faults"/>; combine several with <see cref="And"/>.
/// </summary>
public sealed partial class PlexFault
{
    private readonly Func<PlexAnswer, PlexAnswer> _damage;

    private PlexFault(Func<PlexAnswer, PlexAnswer> damage, bool isInPlace = false)
    {
        _damage = damage;
        IsInPlace = isInPlace;
    }

    /// <summary>No fault: the request is answered as it should be. For a fine answer in the midst of a script.</summary>
    public static PlexFault None { get; } = new(answer => answer);

    /// <summary>
    /// Both faults in one answer, such as <c>PlexFault.Status(503).And(PlexFault.Header("Retry-After", "1"))</c>. Where
    /// both change the same thing, <paramref name="other"/> wins.
    /// </summary>
    /// <param name="other">The fault to add.</param>
    /// <returns>The combined fault.</returns>
    public PlexFault And(PlexFault other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(answer => other._damage(_damage(answer)), IsInPlace || other.IsInPlace);
    }

    /// <summary>This fault for several requests in a row: <c>Enqueue(PlexFault.Status(503).Times(2))</c> fails twice.</summary>
    /// <param name="count">For how many requests.</param>
    /// <returns>The fault, that many times.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public PlexFault[] Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return [.. Enumerable.Repeat(this, count)];
    }

    /// <summary>Whether the answer comes from somewhere else, so that the request has no effect.</summary>
    internal bool IsInPlace { get; }

    internal PlexAnswer Damage(PlexAnswer answer) => _damage(answer);
}

namespace PlexSdk;

/// <summary>Which addresses of a device may be used, and how long each is tried.</summary>
public class PlexConnectionOptions
{
    /// <summary>Whether addresses in the device's own network may be used.</summary>
    /// <value>Default: <see langword="true" />.</value>
    public bool AllowLocal { get; set; } = true;

    /// <summary>Whether unencrypted addresses may be used. The device's token is readable on the way to them.</summary>
    /// <value>Default: <see langword="true" />. For a <c>provider://</c> source they never are.</value>
    public bool AllowHttp { get; set; } = true;

    /// <summary>Whether relays, whose bandwidth is limited, may be used.</summary>
    /// <value>Default: <see langword="true" />.</value>
    public bool AllowRelay { get; set; } = true;

    /// <summary>How long one address may take to answer.</summary>
    /// <value>Default: 5 seconds. More than nothing.</value>
    public TimeSpan AttemptTimeout { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>How long an address has for itself before the next one is tried as well. A failure ends it at once.</summary>
    /// <value>Default: 250 milliseconds. Zero tries all at once, up to <see cref="MaxParallel" />.</value>
    public TimeSpan StartDelay { get; set; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How long an address that answered waits for better ones that are still being tried.</summary>
    /// <value>Default: 500 milliseconds. Zero takes the first one that answers.</value>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMilliseconds(500);

    /// <summary>How many addresses may be tried at the same time.</summary>
    /// <value>Default: 4. At least 1.</value>
    public int MaxParallel { get; set; } = 4;

    internal bool Allows(ConnectionCandidate candidate) =>
        (AllowLocal || !candidate.IsLocal) && (AllowHttp || candidate.IsHttps) && (AllowRelay || !candidate.IsRelay);

    /// <summary>A copy that nobody changes any more.</summary>
    /// <exception cref="ArgumentException">A value cannot be used.</exception>
    internal PlexConnectionOptions Freeze()
    {
        if (AttemptTimeout == TimeSpan.Zero || !IsUsable(AttemptTimeout))
            throw Invalid("AttemptTimeout must be longer than nothing and at most 24 days.");

        if (!IsUsable(StartDelay) || !IsUsable(Patience))
            throw Invalid("StartDelay and Patience must not be negative, and at most 24 days.");

        return MaxParallel >= 1 ? (PlexConnectionOptions)MemberwiseClone() : throw Invalid("MaxParallel must be at least 1.");
    }

    private static bool IsUsable(TimeSpan value) => value >= TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue;

    private static ArgumentException Invalid(string message, string paramName = "options") => new(message, paramName);
}

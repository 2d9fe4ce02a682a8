namespace PlexSdk.Testing;

/// <summary>How a <see cref="PlexTestAccountServer"/> is set up. Read once, at its start.</summary>
public sealed class PlexTestAccountServerOptions
{
    /// <summary>The clock for the life of PINs and tokens and the delays of faults.</summary>
    /// <value>Default: <see cref="TimeProvider.System"/>.</value>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>The name of <see cref="PlexTestAccountServer.Owner"/>.</summary>
    /// <value>Default: <c>Owner</c>.</value>
    public string OwnerName { get; set; } = "Owner";

    /// <summary>Whether the owner signs in with every PIN as soon as it is created: a person who is quicker than the first poll.</summary>
    /// <value>Default: false, a test claims PINs itself.</value>
    public bool SignsInAtOnce { get; set; }

    /// <summary>The life of a PIN with a code of 4 characters.</summary>
    /// <value>Default: 15 minutes (observed).</value>
    public TimeSpan PinLifetime { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>The life of a strong PIN.</summary>
    /// <value>Default: 30 minutes (observed).</value>
    public TimeSpan StrongPinLifetime { get; set; } = TimeSpan.FromMinutes(30);
}

namespace PlexSdk.SpecTool.Diff;

/// <summary>How much a change hurts.</summary>
public enum Grade
{
    /// <summary>It is not visible on that side.</summary>
    None,

    /// <summary>It is visible and does no harm.</summary>
    Info,

    /// <summary>It may do harm, which the documents alone cannot tell.</summary>
    Warning,

    /// <summary>It does harm.</summary>
    Breaking,
}

namespace PlexSdk.SpecTool.Diff.Model;

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

internal static class Grades
{
    /// <summary>The grade as reports write it.</summary>
    public static string Text(this Grade grade) => grade.ToString().ToLowerInvariant();
}

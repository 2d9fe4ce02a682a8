namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Grades as words.</summary>
internal static class GradeText
{
    public static string Text(this Grade grade) => grade switch
    {
        Grade.Breaking => "breaking",
        Grade.Warning => "warning",
        Grade.Info => "info",
        _ => "none",
    };
}

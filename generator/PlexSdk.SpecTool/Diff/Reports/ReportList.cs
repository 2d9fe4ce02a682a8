namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The reports by the name of their format.</summary>
internal static class ReportList
{
    /// <param name="format">The name of the format.</param>
    /// <param name="isColored">Whether text has colours.</param>
    /// <param name="limit">The most characters of Markdown.</param>
    public static IReport Create(string format, bool isColored = false, int? limit = null) => format switch
    {
        "json" => new JsonReport(),
        "markdown" => new MarkdownReport(limit ?? MarkdownReport.DefaultLimit),
        "github" => new GitHubReport(),
        "sarif" => new SarifReport(),
        _ => new TextReport(isColored),
    };
}

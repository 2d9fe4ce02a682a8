namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The reports by the name of their format.</summary>
internal static class ReportList
{
    public static IReport Create(string format, bool isColored) => format switch
    {
        "json" => new JsonReport(),
        "markdown" => new MarkdownReport(),
        "github" => new GitHubReport(),
        "sarif" => new SarifReport(),
        _ => new TextReport(isColored),
    };
}

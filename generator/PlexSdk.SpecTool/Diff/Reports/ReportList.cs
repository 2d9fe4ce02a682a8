namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The reports by the name of their format.</summary>
internal static class ReportList
{
    public static IReport Create(string format, bool isConsole) => new JsonReport();
}

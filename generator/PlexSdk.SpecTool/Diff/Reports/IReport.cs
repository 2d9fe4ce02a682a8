namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Turns a result into text.</summary>
internal interface IReport
{
    string Write(DiffResult result);
}

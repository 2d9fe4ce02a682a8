namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Which sides a change hurts, in words: no grade stands without its side.</summary>
internal static class Sides
{
    public static string Text(Change change, DiffResult result) => change.Version > Grade.None
        ? $"version: {change.Version.Text()}"
        : $"wire: {change.Wire.Text()}" + (result.IsWireOnly ? "" : $" · {Text(change.Sources, change.Programs)}");

    public static string Text(Consequence consequence) => Text(consequence.Sources, consequence.Programs);

    private static string Text(Grade sources, Grade programs) => $"sources: {sources.Text()} · programs: {programs.Text()}";
}

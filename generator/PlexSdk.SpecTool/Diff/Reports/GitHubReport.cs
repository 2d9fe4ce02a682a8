using System.Text;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Annotations that GitHub shows beside the changed lines of a pull request: ten of a kind, so the verdict and the worst come first.</summary>
internal sealed class GitHubReport : IReport
{
    public string Write(DiffResult result)
    {
        var text = new StringBuilder($"::notice title=SpecDiff::{Message(Summary(result))}\n");
        foreach (var change in result.Changes.Where(change => change.Accepted is null))
        {
            var kind = change.Worst switch
            {
                Grade.Breaking => "error",
                Grade.Warning => "warning",
                _ => "notice",
            };
            text.Append($"::{kind} {Place(change)}title={Property(change.Id)}::{Message(Text(change, result))}\n");
        }

        return text.ToString();
    }

    private static string Summary(DiffResult result) =>
        $"{Verdict.Line(result)}\n{Verdict.Compared(result)}" + (Verdict.Texts(result) is { } texts ? $"\ndocumentation only: {texts}" : "");

    // What was removed has no line in the new file, so the annotation goes to the file.
    private static string Place(Change change) => (change.Head, change.Base) switch
    {
        ({ } head, _) => $"file={Property(FileNames.InRepository(head.File))},line={head.Line},col={head.Column},",
        (_, { } old) => $"file={Property(FileNames.InRepository(old.File))},",
        _ => "",
    };

    private static string Text(Change change, DiffResult result) =>
        $"{change.Message}\n{Sides.Text(change, result)}\n{change.Location}\n{Verdict.List(change.Operations, 10)}{Details.Of(change)}";

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

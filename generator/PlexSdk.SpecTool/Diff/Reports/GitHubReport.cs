using System.Text;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Annotations that GitHub shows beside the changed lines of a pull request.</summary>
internal sealed class GitHubReport : IReport
{
    public string Write(DiffResult result)
    {
        var text = new StringBuilder();
        foreach (var change in result.Changes.Where(change => change.Accepted is null))
        {
            var kind = change.Worst switch
            {
                Grade.Breaking => "error",
                Grade.Warning => "warning",
                _ => "notice",
            };
            text.Append("::").Append(kind).Append(' ').Append(Place(change)).Append("title=").Append(Property(change.Id)).Append("::").Append(Message(Text(change))).Append('\n');
        }

        return text.Append("::notice title=SpecDiff::").Append(Message(Verdict.Line(result))).Append('\n').ToString();
    }

    // What was removed has no line in the new file, so the annotation goes to the file.
    private static string Place(Change change) =>
        change.Head is { } head ? $"file={Property(FileNames.InRepository(head.File))},line={head.Line},col={head.Column}," : change.Base is { } old ? $"file={Property(FileNames.InRepository(old.File))}," : "";

    private static string Text(Change change) => $"{change.Message}\n{change.Location}\n{string.Join(", ", change.Operations.Take(10))}{(change.Operations.Count > 10 ? $" and {change.Operations.Count - 10} more" : "")}";

    private static string Message(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}

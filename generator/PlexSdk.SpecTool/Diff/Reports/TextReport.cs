using System.Text;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for a terminal.</summary>
internal sealed class TextReport(bool isColored) : IReport
{
    public string Write(DiffResult result)
    {
        var text = new StringBuilder();
        text.Append(Verdict.Line(result)).Append('\n');
        foreach (var change in result.Changes)
        {
            text.Append('\n').Append(Paint(change)).Append("  ").Append(change.Id).Append('\n');
            Line(text, change.Explained);
            Line(text, change.Location);
            if ((change.Head ?? change.Base) is { } place)
                Line(text, change.Head is null ? $"{place} (removed)" : place.ToString());

            if (change.Operations.Count > 0)
                Line(text, Verdict.List(change.Operations, 6));

            if (change.Accepted is { } reason)
                Line(text, $"accepted: {reason}");
        }

        foreach (var (mark, signatures) in new[] { ('-', result.Api.Removed), ('+', result.Api.Added) })
        {
            foreach (var signature in signatures)
                text.Append(signatures.Count > 0 && signature == signatures[0] ? "\n" : "").Append(mark).Append(' ').Append(signature).Append('\n');
        }

        return text.ToString();
    }

    private static void Line(StringBuilder text, string content) => text.Append("    ").Append(content).Append('\n');

    private string Paint(Change change)
    {
        var grade = change.Accepted is null ? change.Worst : Grade.None;
        var word = (change.Accepted is null ? change.Worst.Text() : "accepted").PadRight(8);
        return !isColored ? word : grade switch
        {
            Grade.Breaking => $"\e[1;31m{word}\e[0m",
            Grade.Warning => $"\e[33m{word}\e[0m",
            Grade.Info => $"\e[36m{word}\e[0m",
            _ => $"\e[2m{word}\e[0m",
        };
    }
}

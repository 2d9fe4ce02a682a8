using System.Text;
using PlexSdk.SpecTool.Diff.Reports.Grouping;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The report for a terminal.</summary>
internal sealed class TextReport(bool isColored) : IReport
{
    public string Write(DiffResult result)
    {
        var text = new StringBuilder();
        text.Append(Verdict.Line(result)).Append('\n').Append(Verdict.Compared(result)).Append('\n');
        foreach (var group in EntryGroup.Of(result.Changes))
        {
            text.Append('\n').Append(Title(group)).Append('\n');
            foreach (var entry in group.Entries)
                Write(text, entry, group, result);
        }

        WriteClient(text, result);
        if (Verdict.Texts(result) is { } texts)
            text.Append($"\ndocumentation only: {texts}: {Verdict.List([.. result.Texts.Select(edit => edit.Location)], 3)}\n");

        return text.ToString();
    }

    private static string Title(EntryGroup group) =>
        group.Heading.Name + (group.Operations.Count == 0 ? "" : $" (reaches {Verdict.List(group.Operations, 6)})");

    private void Write(StringBuilder text, Entry entry, EntryGroup group, DiffResult result)
    {
        text.Append("  ").Append(Paint(entry.First)).Append("  ").Append(entry.Message).Append('\n');
        Line(text, $"{entry.First.Id} · {Sides.Text(entry.First, result)}");
        foreach (var change in entry.Changes)
            Line(text, change.Location + ((change.Head ?? change.Base) is { } place ? $" {place}{(change.Head is null ? " (removed)" : "")}" : ""));

        if (group.Heading.Kind == GroupKind.Several)
            Line(text, Verdict.List(entry.Operations, 6));

        if (!entry.IsToldByClient)
        {
            foreach (var client in entry.Client)
                Line(text, $"C#: {client.Text()} · {Sides.Text(client.Change)}");
        }

        foreach (var remedy in entry.Remedies)
            Line(text, $"remedy: {remedy}");

        if (entry.First.Accepted is { } reason)
            Line(text, $"accepted: {reason}");
    }

    private static void WriteClient(StringBuilder text, DiffResult result)
    {
        var changes = ClientChange.Join(result.Api.Changes.Select(change => change.AsConsequence()));
        text.Append(changes.Count > 0 ? "\nthe C# client\n" : "");
        foreach (var client in changes)
            text.Append(client.Signatures("  "));
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

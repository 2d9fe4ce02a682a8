using PlexSdk.SpecTool.Diff.Reports.Grouping;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>Writes groups and their entries as Markdown: a heading, and a bullet each with its consequences below it.</summary>
internal sealed class MarkdownEntry(DiffResult result)
{
    private const int MostPlaces = 3;
    private const int MostOperations = 5;
    private const int MostConsequences = 6;

    /// <summary>The groups of some changes, each with a heading.</summary>
    public IReadOnlyList<PageBlock> Blocks(IEnumerable<Change> changes, Func<Entry, Importance> importance) =>
        [.. EntryGroup.Of(changes).Select(group => new PageBlock(
            Heading(group), [.. group.Entries.Select(entry => new PageItem(importance(entry), Item(entry, group), entry.Changes.Count))]))];

    private static string Heading(EntryGroup group)
    {
        var title = group.Heading.Kind switch
        {
            GroupKind.Operation => Markdown.Code(group.Heading.Name),
            GroupKind.Component => char.ToUpperInvariant(group.Heading.Name[0]) + Noun(group.Heading.Name[1..]),
            _ => group.Heading.Name,
        };
        var operations = group.Operations.Count > 0 ? $"\nReaches {Verdict.List(group.Operations, MostOperations, Markdown.Code)}.\n" : "";
        return $"\n### {title}\n{operations}\n";

        // "chema Device": the noun as it is, the name as code.
        static string Noun(string text) => text[..text.LastIndexOf(' ')] + " " + Markdown.Code(text[(text.LastIndexOf(' ') + 1)..]);
    }

    private string Item(Entry entry, EntryGroup group)
    {
        var change = entry.First;
        var icon = change.Worst switch { Grade.Breaking => "🔴", Grade.Warning => "🟡", _ => "🟢" };
        var lines = new List<string>
        {
            $"- {icon} **{Markdown.Text(entry.Message)}**",
            Sides.Text(change, result),
            Verdict.List([.. entry.Changes.Select(Place)], MostPlaces, place => place) + $" · {Markdown.Code(change.Id)}",
        };
        if (group.Heading.Kind == GroupKind.Several)
            lines.Add(Verdict.List(entry.Operations, MostOperations, Markdown.Code));

        if (!entry.IsToldByClient)
            lines.AddRange(Consequences(entry));

        if (entry.Remedies.Count > 0)
            lines.Add($"- **Remedy:** {Markdown.Text(string.Join("; ", entry.Remedies))}");

        if (change.Accepted is { } reason)
            lines.Add($"- accepted: {Markdown.Text(reason)}");

        return string.Join("\n  ", lines) + "\n";
    }

    private static string Place(Change change)
    {
        var line = (change.Head ?? change.Base) is { Line: > 0 } known ? $" (line {known.Line}{(change.Head is null ? " before" : "")})" : "";
        return Markdown.Code(change.Location) + line;
    }

    private static IEnumerable<string> Consequences(Entry entry)
    {
        var hurting = entry.Client.Where(client => client.Change.Worst >= Grade.Warning).ToList();
        foreach (var client in hurting.Take(MostConsequences))
            yield return $"- {client.Text(Markdown.Code, Markdown.Text)} · {Sides.Text(client.Change)}";

        if (hurting.Count > MostConsequences)
            yield return $"- and {hurting.Count - MostConsequences} more consequences in C#";

        var added = entry.Client.Where(client => client.Change.Worst < Grade.Warning).Select(client => client.Change.Name).ToList();
        if (added.Count > 0)
            yield return $"- new in C#: {Verdict.List(added, MostPlaces, Markdown.Code)}";
    }
}

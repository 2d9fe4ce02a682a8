using PlexSdk.SpecTool.Diff.Api;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The comment on a pull request: the verdict first, then what breaks, then who is reached, then the rest.</summary>
internal sealed class MarkdownReport : IReport
{
    // GitHub refuses comments of 65,536 characters; the sections share what is below that.
    private const int Limit = 64_000;

    public string Write(DiffResult result)
    {
        var page = new MarkdownPage(Limit);
        page.Add($"## {Title(result)}\n\n{Counts(result)}\n");
        var open = result.Changes.Where(change => change.Accepted is null).ToList();
        WriteChanges(page, "### Breaking\n", open.Where(change => change.Worst == Grade.Breaking), 24_000);
        WriteChanges(page, "### Warnings\n", open.Where(change => change.Worst == Grade.Warning), 10_000);
        WriteChanges(page, "### Probably renamed\n", open.Where(IsRename), 4_000);
        WriteOperations(page, open);
        WriteApi(page, result.Api);
        WriteChanges(page, Summary("Harmless changes"), open.Where(change => change.Worst < Grade.Warning && !IsRename(change)), 8_000, "</details>\n");
        WriteChanges(page, Summary("Accepted changes"), result.Changes.Where(change => change.Accepted is not null), 4_000, "</details>\n");
        return page.ToString();
    }

    private static string Title(DiffResult result) => SemVer.Of(result) switch
    {
        "major" => "🔴 Breaking: needs a major version",
        "minor" => "🟡 Compatible: needs a minor version",
        "patch" => "🟢 Nothing that clients see: a patch version",
        _ => "🟢 No change",
    };

    private static string Counts(DiffResult result)
    {
        var open = result.Changes.Where(change => change.Accepted is null).ToList();
        return open.Count == 0
            ? "The documents describe the same API."
            : $"""
                | | breaking | warning | info |
                |---|---:|---:|---:|
                | running clients | {Row(open.Select(change => change.Wire))} |
                | compiled C# code | {Row(open.Select(change => change.Sdk))} |
                """;
    }

    private static string Row(IEnumerable<Grade> grades)
    {
        var counts = grades.CountBy(grade => grade).ToDictionary();
        return string.Join(" | ", new[] { Grade.Breaking, Grade.Warning, Grade.Info }.Select(grade => counts.GetValueOrDefault(grade)));
    }

    private static void WriteChanges(MarkdownPage page, string heading, IEnumerable<Change> changes, int budget, string ending = "")
    {
        var items = changes.Select(Item).ToList();
        if (items.Count > 0)
            page.AddList(heading, items, budget, ending);
    }

    private static string Item(Change change)
    {
        var place = change.Head ?? change.Base;
        var line = place is { Line: > 0 } known ? $" (line {known.Line}{(change.Head is null ? " before" : "")})" : "";
        var side = change.Sdk <= change.Wire ? "" : change.Wire < Grade.Warning ? " · C# only" : $" · {change.Wire.Text()} for running clients";
        var reason = change.Accepted is { } accepted ? $"\n  accepted: {Markdown.Text(accepted)}" : "";
        var operations = change.Operations.Count == 0 ? "reaches no operation" : Verdict.List(change.Operations, 5, Markdown.Code);
        var where = $"{Markdown.Code(change.Location)}{line} · {Markdown.Code(change.Id)}";
        return $"- **{Markdown.Text(change.Explained)}**{side}\n  {where}\n  {operations}{reason}\n";
    }

    private static void WriteOperations(MarkdownPage page, List<Change> changes)
    {
        var rows = changes.Where(change => change.Worst > Grade.None)
            .SelectMany(change => change.Operations.Select(operation => (Operation: operation, change.Worst)))
            .GroupBy(item => item.Operation, item => item.Worst)
            .OrderByDescending(group => group.Count(grade => grade == Grade.Breaking))
            .ThenByDescending(group => group.Count(grade => grade == Grade.Warning))
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => $"| {Markdown.Code(group.Key).Replace("|", "\\|", StringComparison.Ordinal)} | {Row(group)} |\n").ToList();
        if (rows.Count > 0)
            page.AddList("### By operation\n\n| operation | breaking | warning | info |\n|---|---:|---:|---:|\n", rows, 8_000, "");
    }

    // What reads beside what it replaces; what is merely new comes last.
    private static void WriteApi(MarkdownPage page, ApiDifference api)
    {
        var blocks = api.Changes.OrderBy(change => change.Grade == Grade.Info)
            .Select(change => Block(change).Replace("```", "'''", StringComparison.Ordinal)).ToList();
        if (blocks.Count > 0)
            page.AddList("### The C# client\n\n```diff\n", blocks, 8_000, "```\n");
    }

    private static string Block(ApiChange change) =>
        (change.Grade == Grade.Info ? "" : $"@@ {change.Symbol.Name} {change.Reason} ({Damage(change)}) @@\n")
        + (change.Before is { } before ? $"- {before}\n" : "")
        + (change.After is { } after ? $"+ {after}\n" : "");

    private static string Damage(ApiChange change) => (change.Sources, change.Programs) switch
    {
        (Grade.Breaking, Grade.Breaking) => "breaks sources and compiled programs",
        (Grade.Breaking, _) => "breaks sources only",
        (_, Grade.Breaking) => "breaks compiled programs only",
        _ => "warning",
    };

    private static bool IsRename(Change change) => change.Id.EndsWith("-probably-renamed", StringComparison.Ordinal);

    private static string Summary(string title) => $"<details><summary>{title}</summary>\n";
}

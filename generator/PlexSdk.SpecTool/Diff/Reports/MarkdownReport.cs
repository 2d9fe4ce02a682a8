using PlexSdk.SpecTool.Diff.Reports.Grouping;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>The comment on a pull request: the verdict first, then what changed, operation by operation, what hurts before the rest.</summary>
/// <param name="limit">The most characters.</param>
internal sealed class MarkdownReport(int limit = MarkdownReport.DefaultLimit) : IReport
{
    /// <summary>GitHub refuses comments of more than 65,536 characters; a little is for what others put around it.</summary>
    public const int DefaultLimit = 64_000;

    // What the sentence on what is missing needs at most.
    private const int RoomForMissing = 300;

    private static readonly Dictionary<Importance, string> Nouns = new()
    {
        [Importance.Breaking] = "breaking changes",
        [Importance.Warning] = "warnings",
        [Importance.Rename] = "probable renames",
        [Importance.Signature] = "changed C# signatures",
        [Importance.Texts] = "edits of texts",
        [Importance.Harmless] = "harmless changes",
        [Importance.NewSignature] = "new C# signatures",
        [Importance.Accepted] = "accepted changes",
    };

    public string Write(DiffResult result)
    {
        var head = $"## {Title(result)}\n\n{Verdict.Compared(result, Markdown.Code)}\n\n{Counts(result)}\n";
        var (text, missing) = new MarkdownPage(Sections(result)).Write(limit - head.Length - RoomForMissing);
        return head + Missing(missing) + text;
    }

    private static List<PageSection> Sections(DiffResult result)
    {
        var writer = new MarkdownEntry(result);
        var accepted = result.Changes.Where(change => change.Accepted is not null);
        var isLoud = result.Changes.Where(change => change.Accepted is null)
            .ToLookup(change => change.Worst >= Grade.Warning || new Entry([change]).IsRename);
        return
        [
            new("", writer.Blocks(isLoud[true], Rank)),
            new("", [new PageBlock("", Texts(result))]),
            new(Summary("The C# client", Open(result)), [new PageBlock("\n```diff\n", Signatures(result), "```\n")], "\n</details>\n"),
            new(Summary("Harmless changes"), writer.Blocks(isLoud[false], _ => Importance.Harmless), "\n</details>\n"),
            new(Summary("Accepted changes"), writer.Blocks(accepted, _ => Importance.Accepted), "\n</details>\n"),
        ];
    }

    private static Importance Rank(Entry entry) => entry.First.Worst switch
    {
        Grade.Breaking => Importance.Breaking,
        Grade.Warning => Importance.Warning,
        _ => Importance.Rename,
    };

    private static string Title(DiffResult result)
    {
        var (from, to) = (result.Base.Version, result.Head.Version);
        var document = $"{result.Head.Title} {(from == to || result.Base.IsAbsent ? to : $"{from} → {to}")}".Trim() is { Length: > 0 } name
            ? Markdown.Text(name)
            : "the document";
        return SemVer.Of(result) switch
        {
            "major" => $"🔴 Breaking: {document} needs a major version",
            "minor" => $"🟡 Compatible: {document} needs a minor version",
            "patch" => $"🟢 Nothing that clients see: {document} needs a patch version",
            _ => $"🟢 No change: {document}",
        };
    }

    private static string Counts(DiffResult result)
    {
        var open = result.Changes.Where(change => change.Accepted is null).ToList();
        if (open.Count == 0)
            return "The documents describe the same API.";

        var rows = new List<string>
        {
            "| | breaking | warning | info |",
            "|---|---:|---:|---:|",
            $"| wire: running clients | {Row(open.Select(change => change.Wire))} |",
        };
        if (!result.IsWireOnly)
        {
            rows.Add($"| sources: C# code that is compiled again | {Row(open.Select(change => change.Sources))} |");
            rows.Add($"| programs: C# code that is already compiled | {Row(open.Select(change => change.Programs))} |");
        }

        return string.Join('\n', rows);
    }

    private static string Row(IEnumerable<Grade> grades)
    {
        var counts = grades.CountBy(grade => grade).ToDictionary();
        return string.Join(" | ", new[] { Grade.Breaking, Grade.Warning, Grade.Info }.Select(grade => counts.GetValueOrDefault(grade)));
    }

    private static List<PageItem> Texts(DiffResult result)
    {
        var places = Verdict.List([.. result.Texts.Select(edit => edit.Location)], 3, Markdown.Code);
        return Verdict.Texts(result) is { } line ? [new(Importance.Texts, $"\nDocumentation only: {line}: {places}.\n", result.Texts.Count)] : [];
    }

    // What reads beside what it replaces; what is merely new comes last.
    private static List<PageItem> Signatures(DiffResult result) =>
        [.. ClientChange.Join(result.Api.Changes.Select(change => change.AsConsequence()))
            .OrderBy(client => client.Change.Worst < Grade.Warning)
            .Select(client => new PageItem(
                client.Change.Worst < Grade.Warning ? Importance.NewSignature : Importance.Signature,
                Block(client).Replace("```", "'''", StringComparison.Ordinal)))];

    private static string Block(ClientChange client) =>
        (client.Change.Worst < Grade.Warning ? "" : $"@@ {client.Name()} · {Sides.Text(client.Change)} @@\n") + client.Signatures();

    // What one can take in at a glance is there to be seen.
    private static string Open(DiffResult result) => result.Api.Changes.Count <= 20 ? " open" : "";

    private static string Summary(string title, string state = "") => $"\n<details{state}><summary>{title}</summary>\n";

    private static string Missing(IReadOnlyList<(Importance Importance, int Count)> missing)
    {
        var list = string.Join(", ", missing.Select(item => $"{item.Count} {Nouns[item.Importance]}"));
        return missing.Count == 0 ? "" : $"\n_This page has no room for {list}; `plexspec diff` lists them all._\n";
    }
}

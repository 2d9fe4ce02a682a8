namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>What a comparison comes to, in a few words.</summary>
internal static class Verdict
{
    public static string Line(DiffResult result)
    {
        var version = SemVer.Of(result) is not "none" and var bump ? $"{bump} version bump" : "no version bump: nothing changed";
        var warnings = result.Count(Grade.Warning) == 1 ? "1 warning" : $"{result.Count(Grade.Warning)} warnings";
        return result.Changes.Count == 0 ? version : $"{version}: {result.Count(Grade.Breaking)} breaking, {warnings}, {result.Count(Grade.Info)} info";
    }

    /// <summary>What was compared, by the names that the caller gave, with the documents' own versions.</summary>
    public static string Compared(DiffResult result, Func<string, string>? write = null)
    {
        return $"{Side(result.Base)} → {Side(result.Head)}";

        string Side(ComparedDocument document) =>
            (write ?? (name => name))(document.Name) + (document.IsAbsent ? " (does not exist)" : document.Version.Length > 0 ? $" ({document.Version})" : "");
    }

    /// <summary>The first operations, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> operations, int most, Func<string, string>? write = null) =>
        string.Join(", ", operations.Take(most).Select(write ?? (operation => operation)))
        + (operations.Count > most ? $" and {operations.Count - most} more" : "");

    /// <summary>The edits of texts in one line, as "2 descriptions and 1 summary changed"; null where there is none.</summary>
    public static string? Texts(DiffResult result)
    {
        var counts = result.Texts.CountBy(edit => edit.Keyword).OrderByDescending(count => count.Value).ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => $"{count.Value} {Noun(count.Key, count.Value)}").ToList();
        return counts.Count == 0 ? null
            : string.Join(", ", counts[..^1]) + (counts.Count > 1 ? " and " : "") + counts[^1] + " changed";
    }

    private static string Noun(string keyword, int count) => (keyword, count) switch
    {
        ("externalDocs", 1) => "link",
        ("externalDocs", _) => "links",
        ("examples", 1) => "list of examples",
        ("examples", _) => "lists of examples",
        ("summary", > 1) => "summaries",
        (_, > 1) => keyword + "s",
        _ => keyword,
    };
}

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>What it comes to, in one line.</summary>
internal static class Verdict
{
    public static string Line(DiffResult result)
    {
        var version = SemVer.Of(result) switch
        {
            "none" => "no version bump: nothing changed",
            var bump => $"{bump} version bump",
        };
        return result.Changes.Count == 0 ? version : $"{version}: {Count(result, Grade.Breaking)} breaking, {Plural(Count(result, Grade.Warning), "warning")}, {Count(result, Grade.Info)} info";
    }

    private static int Count(DiffResult result, Grade grade) => result.Count(grade);

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}

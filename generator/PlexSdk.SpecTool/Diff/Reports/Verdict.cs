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

    /// <summary>The first operations, and how many more there are.</summary>
    public static string List(IReadOnlyList<string> operations, int most, Func<string, string>? write = null) =>
        string.Join(", ", operations.Take(most).Select(write ?? (operation => operation)))
        + (operations.Count > most ? $" and {operations.Count - most} more" : "");
}

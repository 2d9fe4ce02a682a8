namespace PlexSdk.SpecTool.Diff;

/// <summary>Which part of the package's version a change moves.</summary>
internal static class SemVer
{
    public static string Of(DiffResult result)
    {
        if (result.Worst == Grade.Breaking)
            return "major";

        if (result.Api.Added.Count > 0 || result.Changes.Any(change => change.Accepted is null && change.Worst is Grade.Info or Grade.Warning))
            return "minor";

        return result.Changes.Count > 0 ? "patch" : "none";
    }
}

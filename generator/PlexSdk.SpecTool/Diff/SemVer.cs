namespace PlexSdk.SpecTool.Diff;

/// <summary>Which part of the package's version a change moves.</summary>
internal static class SemVer
{
    public static string Of(DiffResult result)
    {
        // That the version is too low is no reason to raise it further.
        var open = result.Changes.Where(change => change.Accepted is null && change.Version == Grade.None).ToList();
        if (open.Exists(change => change.Worst == Grade.Breaking))
            return "major";

        if (result.Api.Added.Count > 0 || open.Exists(change => change.Worst is Grade.Info or Grade.Warning))
            return "minor";

        return result.Changes.Count + result.Texts.Count > 0 ? "patch" : "none";
    }
}

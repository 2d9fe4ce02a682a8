namespace PlexSdk.SpecTool.Diff.Versions;

/// <summary>Was <c>info.version</c> raised as the changes ask? Who relies on the version learns of them by nothing else.</summary>
internal static class VersionCheck
{
    private static readonly Check NotRaised = Check.OneWay(
        "api-version-not-raised", "A version that is raised says what happened.", "`info.version` is not what the changes need.",
        "Only with `--check-version`. Breaking where a major version is needed, else a warning. Before 1.0.0, the middle number says that something breaks.")
        .OffWire();

    private static readonly Check Unreadable = Check.OneWay(
        "api-version-unreadable", "A version that can be read is no fault.",
        "`info.version` changed and is no `major.minor.patch`: nobody can tell whether it is what the changes need.").OffWire();

    public static IReadOnlyList<Check> Checks { get; } = [NotRaised, Unreadable];

    /// <summary>Adds a finding where the version does not say what the changes need.</summary>
    public static DiffResult Apply(DiffResult result) =>
        !result.Base.IsAbsent && Finding(result, SemVer.Of(result)) is { } finding
            ? result with { Changes = [.. result.Changes.Append(finding).OrderByDescending(change => change.Worst)] }
            : result;

    private static Change? Finding(DiffResult result, string needed)
    {
        var (before, after) = (result.Base.Version, result.Head.Version);
        var grade = needed == "major" ? Grade.Breaking : Grade.Warning;
        if (ApiVersion.Read(before) is { } from && ApiVersion.Read(after) is { } to)
        {
            var next = needed == "none" ? from : from.Next(needed);
            var isRaised = to.IsAtLeast(next) || (from.IsPreRelease && to.IsAtLeast(from) && before != after);
            return isRaised ? null : Finding(result, NotRaised, grade, Text(before, after, needed, to.IsAtLeast(from)), $"raise it to {next}");
        }

        return (needed, before == after) switch
        {
            ("none", _) => null,
            (_, true) => Finding(result, NotRaised, grade, $"info.version is still '{after}', though something changed", "give it another version"),
            _ => Finding(
                result, Unreadable, Grade.Warning,
                $"info.version changed from '{before}' to '{after}', of which nobody can tell whether it is the {needed} version that the changes need", null),
        };
    }

    private static string Text(string before, string after, string needed, bool isHigher)
    {
        var asked = needed == "none" ? "nothing else changed" : $"the changes need a {needed} version";
        return before == after ? $"info.version is still {after}, and {asked}"
            : $"info.version was {(isHigher ? "raised" : "lowered")} from {before} to {after}{(isHigher ? " only" : "")}, and {asked}";
    }

    private static Change Finding(DiffResult result, Check check, Grade grade, string message, string? remedy) =>
        new(check, check.RequestId, Grade.None, "#/info/version", message)
        {
            Version = grade,
            Remedy = remedy,
            Base = result.Base.VersionPosition,
            Head = result.Head.VersionPosition,
        };
}

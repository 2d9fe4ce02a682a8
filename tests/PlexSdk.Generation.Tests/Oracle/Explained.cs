using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>What breaks C# callers or warns them, each with its cause.</summary>
internal static class Explained
{
    public static IReadOnlyList<(Change Change, Consequence Item)> Of(string @base, string head)
    {
        var (before, after) = (SpecReader.ReadText(@base, "base.yaml"), SpecReader.ReadText(head, "head.yaml"));
        var wire = SpecDiff.Compare(before, after, new DiffOptions { Today = new DateOnly(2026, 1, 1), IncludesNames = true });
        var changes = new ApiSide(new PipelineClientGenerator()).Apply(Task.FromResult(wire), before, after).Changes;
        return [.. changes.SelectMany(change => change.Consequences.Where(item => item.Worst >= Grade.Warning).Select(item => (change, item)))];
    }
}

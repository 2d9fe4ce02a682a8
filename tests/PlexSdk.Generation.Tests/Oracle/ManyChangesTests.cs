using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

public partial class ManyChangesTests
{
    [Test]
    public void Each_of_three_hundred_changes_is_the_cause_of_its_own_consequences_and_of_no_others()
    {
        var (before, after) = (SpecReader.ReadText(ManyChanges.Base(300), "base.yaml"), SpecReader.ReadText(ManyChanges.Head(300), "head.yaml"));
        var wire = SpecDiff.Compare(before, after, new DiffOptions { Today = new DateOnly(2026, 1, 1), IncludesNames = true });
        var changes = new ApiSide(new PipelineClientGenerator()).Apply(wire, before, after).Changes;
        var pairs = changes.SelectMany(change => change.Consequences.Select(item => (Change: change, Item: item))).Where(pair => pair.Item.Worst >= Grade.Warning).ToList();

        var wrong = pairs.Where(pair => Number(pair.Item.Name) is { Length: > 0 } number && number != Number(pair.Change.Location));
        var unexplained = pairs.Where(pair => pair.Change.Id.StartsWith("sdk-", StringComparison.Ordinal)).ToList();

        Assert.That(pairs, Has.Count.GreaterThan(400));
        Assert.That(wrong.Select(pair => $"{pair.Item.Name} {pair.Item.Reason}: {pair.Change.Location}"), Is.Empty);
        Assert.That(unexplained, Has.Count.LessThanOrEqualTo(pairs.Count / 20), string.Join('\n', unexplained.Take(9).Select(pair => $"{pair.Item.Name} {pair.Item.Reason}")));
    }

    private static string Number(string text) => Digits().Match(text).Value;

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex Digits();
}

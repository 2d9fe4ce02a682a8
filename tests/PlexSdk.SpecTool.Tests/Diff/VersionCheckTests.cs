using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Versions;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Was the document's version raised as its changes need?</summary>
public class VersionCheckTests
{
    private const string Removed = "paths: {}";
    private const string Added = "paths:\n  /a: {get: {responses: {}}}\n  /b: {get: {responses: {}}}";
    private const string Reworded = "paths:\n  /a: {get: {summary: another text, responses: {}}}";
    private const string Same = "paths:\n  /a: {get: {responses: {}}}";

    [TestCase("1.2.3", "2.0.0", Removed)]
    [TestCase("1.2.3", "3.1.0", Removed)]
    [TestCase("1.2.3", "2.0.0-beta.1", Removed)]
    [TestCase("2.0.0-beta.1", "2.0.0-beta.2", Removed)]
    [TestCase("0.4.1", "0.5.0", Removed)]
    [TestCase("v1", "v2", Removed)]
    [TestCase("1.2.3", "1.3.0", Added)]
    [TestCase("0.4.1", "0.4.2", Added)]
    [TestCase("1.2.3", "1.2.4", Reworded)]
    [TestCase("1.2.3", "1.2.3", Same)]
    [TestCase("2024-10-01", "2024-11-01", Same)]
    public void A_version_that_says_enough_is_no_finding(string before, string after, string head) => Assert.That(Find(before, after, head), Is.Null);

    [TestCase("1.2.3", "1.2.3", Removed, Grade.Breaking, "info.version is still 1.2.3, and the changes need a major version", "raise it to 2.0.0")]
    [TestCase("1.2.3", "1.3.0", Removed, Grade.Breaking, "info.version was raised from 1.2.3 to 1.3.0 only, and the changes need a major version", "raise it to 2.0.0")]
    [TestCase("0.4.1", "0.4.2", Removed, Grade.Breaking, "info.version was raised from 0.4.1 to 0.4.2 only, and the changes need a major version", "raise it to 0.5.0")]
    [TestCase("1.2.3", "1.2.4", Added, Grade.Warning, "info.version was raised from 1.2.3 to 1.2.4 only, and the changes need a minor version", "raise it to 1.3.0")]
    [TestCase("1.2.3", "1.2.3", Reworded, Grade.Warning, "info.version is still 1.2.3, and the changes need a patch version", "raise it to 1.2.4")]
    [TestCase("1.2.3", "1.1.9", Same, Grade.Warning, "info.version was lowered from 1.2.3 to 1.1.9, and nothing else changed", "raise it to 1.2.3")]
    [TestCase("2024-10-01", "2024-10-01", Removed, Grade.Breaking, "info.version is still '2024-10-01', though something changed", "give it another version")]
    [TestCase("2024-10-01", "2024-11-01", Removed, Grade.Warning, "info.version changed from '2024-10-01' to '2024-11-01', of which nobody can tell whether it is the major version that the changes need", null)]
    [TestCase("1.0", "99999999999999999999", Removed, Grade.Warning, "info.version changed from '1.0' to '99999999999999999999', of which nobody can tell whether it is the major version that the changes need", null)]
    public void A_version_that_says_too_little_is_one(string before, string after, string head, Grade grade, string message, string? remedy)
    {
        var finding = Find(before, after, head)!;

        Assert.That((finding.Version, finding.Worst, finding.Wire, finding.Sdk), Is.EqualTo((grade, grade, Grade.None, Grade.None)));
        Assert.That((finding.Message, finding.Remedy, finding.Location), Is.EqualTo((message, remedy, "#/info/version")));
        Assert.That(finding.Head!.Value.Line, Is.EqualTo(2));
    }

    [Test]
    public void The_finding_does_not_ask_for_a_higher_version_itself() =>
        Assert.That(SemVer.Of(VersionCheck.Apply(Compare("1.0.0", "1.0.0", Reworded))), Is.EqualTo("patch"));

    [Test]
    public void A_change_that_was_accepted_asks_for_nothing()
    {
        var result = Compare("1.0.0", "1.0.0", Removed);

        Assert.That(VersionCheck.Apply(result with { Changes = [.. result.Changes.Select(change => change with { Accepted = "nobody calls it" })] }).Worst, Is.EqualTo(Grade.Warning));
    }

    private static Change? Find(string before, string after, string head) =>
        VersionCheck.Apply(Compare(before, after, head)).Changes.SingleOrDefault(change => change.Version > Grade.None);

    private static DiffResult Compare(string before, string after, string head) => PlexSdk.SpecTool.Diff.SpecDiff.Compare(
        SpecReader.ReadText($"openapi: 3.1.0\ninfo: {{title: t, version: '{before}'}}\n{Same}", "base.yaml"),
        SpecReader.ReadText($"openapi: 3.1.0\ninfo: {{title: t, version: '{after}'}}\n{head}", "head.yaml"),
        new() { Today = Specs.Today });
}

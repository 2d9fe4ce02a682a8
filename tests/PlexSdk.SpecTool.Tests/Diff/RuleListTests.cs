using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Diff.Documentation;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Rules;

namespace PlexSdk.SpecTool.Tests.Diff;

public partial class RuleListTests
{
    private static readonly (string, string)[] Opposites =
    [
        ("added", "removed"), ("added", "deleted"), ("increased", "decreased"), ("-set", "-unset"), ("became-required", "became-optional"), ("generalized", "specialized"),
        ("narrowed", "widened"), ("became-nullable", "became-not-nullable"), ("opened", "closed"), ("limited", "freed"), ("deprecated", "reactivated"),
    ];

    private static List<Check> Checks { get; } = [.. RuleList.All.SelectMany(rule => rule.Checks)];

    [Test]
    public void Every_rule_is_in_the_list()
    {
        var written = typeof(Rule).Assembly.GetTypes().Where(type => type.IsAssignableTo(typeof(Rule)) && !type.IsAbstract);

        Assert.That(RuleList.All.Select(rule => rule.GetType()).Distinct(), Is.EquivalentTo(written));
        Assert.That(RuleList.All.Select(rule => rule.Title), Is.Unique);
    }

    [Test]
    public void Ids_are_kebab_case_and_unique()
    {
        Assert.That(Checks.Select(check => check.RequestId), Is.Unique);
        Assert.That(Checks.Select(check => check.ResponseId), Is.Unique);
        Assert.That(Checks.SelectMany(check => new[] { check.RequestId, check.ResponseId }).Where(id => !Kebab().IsMatch(id.Replace("{area}", "area", StringComparison.Ordinal))), Is.Empty);
    }

    [Test]
    public void Every_check_has_a_mirror_or_says_why_not()
    {
        Assert.That(Checks.Where(check => check.Mirror is null == (check.NoMirror is null)), Is.Empty);
        Assert.That(Checks.Select(check => check.Mirror).OfType<string>().Distinct(), Is.SubsetOf(Checks.Select(check => check.RequestId)));
    }

    [Test]
    public void No_check_denies_a_mirror_that_exists()
    {
        var ids = Checks.Select(check => check.RequestId).ToHashSet();
        var stale = from check in Checks
                    where check.NoMirror is not null
                    from opposite in Opposites
                    from id in new[] { check.RequestId.Replace(opposite.Item1, opposite.Item2, StringComparison.Ordinal), check.RequestId.Replace(opposite.Item2, opposite.Item1, StringComparison.Ordinal) }
                    where id != check.RequestId && ids.Contains(id)
                    select check.RequestId;

        Assert.That(stale, Is.Empty);
    }

    [Test]
    public void A_ceiling_has_a_reason() =>
        Assert.That(Checks.Where(check => (check.RequestCeiling, check.ResponseCeiling) != (Grade.Breaking, Grade.Breaking) && check.Reason is null), Is.Empty);

    [Test]
    public void The_committed_documentation_is_what_the_rules_say()
    {
        var path = Path.Combine(Repository.Root, "docs", "spec-diff-rules.md");

        Assert.That(File.ReadAllText(path).ReplaceLineEndings("\n"), Is.EqualTo(RuleDocument.Write()), "run: ./build.sh --target=Generate");
        Assert.That(Checks.Where(check => !RuleDocument.Write().Contains($"`{check.RequestId}`", StringComparison.Ordinal)), Is.Empty);
    }

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$", RegexOptions.CultureInvariant)]
    private static partial Regex Kebab();
}

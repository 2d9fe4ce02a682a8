using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Rules;
using PlexSdk.SpecTool.Diff.Rules.Schemas;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Every rule proves itself on its own example, which is the one in the documentation.</summary>
public class RuleExampleTests
{
    private static IEnumerable<TestCaseData> SchemaRules => RuleList.Schemas.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Title));

    private static IEnumerable<TestCaseData> OtherRules => RuleList.Operations.Concat<Rule>(RuleList.Documents).Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Title));

    [TestCaseSource(nameof(SchemaRules))]
    [TestCaseSource(nameof(OtherRules))]
    public void A_rule_has_an_example(object item) =>
        Assert.That(((Rule)item).Example.Before, Is.Not.Empty.And.Not.EqualTo(((Rule)item).Example.After));

    [Test]
    public void A_rule_without_an_example_is_told_what_to_add() =>
        Assert.That(
            () => RuleExample.Read("NewRule"),
            Throws.InvalidOperationException.With.Message.Contains("Add NewRule.yaml beside NewRule.cs").And.Message.Contains("a line '---'"));

    [TestCaseSource(nameof(SchemaRules))]
    public void A_schema_rule_reports_its_example_in_both_directions(object item)
    {
        var rule = (SchemaRule)item;
        var changes = new[] { Direction.Request, Direction.Response }.SelectMany(direction => Specs.CompareSchemas(rule.Example.Before, rule.Example.After, direction).Changes).ToList();

        // A rename is a removal and an addition, too.
        var own = rule is PropertyRenameRule ? changes.Where(change => change.Id.EndsWith("-renamed", StringComparison.Ordinal)).ToList() : changes;
        Assert.That(own.Select(change => change.Check.RequestId).Distinct(), Is.SubsetOf(rule.Checks.Select(check => check.RequestId)).And.Not.Empty);
        Assert.That(changes.Select(change => change.Location), Has.All.StartsWith("#/paths/~1things/"));
    }

    [TestCaseSource(nameof(SchemaRules))]
    public void The_reverse_of_a_schema_rule_is_its_mirror_with_the_opposite_effect(object item)
    {
        var rule = (SchemaRule)item;
        foreach (var direction in new[] { Direction.Request, Direction.Response })
        {
            var forward = Specs.CompareSchemas(rule.Example.Before, rule.Example.After, direction).Changes;
            var backward = Specs.CompareSchemas(rule.Example.After, rule.Example.Before, direction).Changes;

            Assert.That(backward.Select(change => change.Check.RequestId), Is.EquivalentTo(forward.Select(change => change.Check.Mirror ?? change.Check.RequestId)));
            Assert.That(backward.Select(Allowed), Is.EquivalentTo(forward.Select(Allowed).Select(effect => effect.Turned())));
        }

        static Effect Allowed(Change change) => change.Effect & Effect.Changed;
    }

    [TestCaseSource(nameof(OtherRules))]
    public void A_rule_reports_its_example_and_its_reverse(object item)
    {
        var rule = (Rule)item;

        Assert.That(Specs.Compare(rule.Example.Before, rule.Example.After, includesNames: true).Changes.Any(change => rule.Checks.Contains(change.Check)));
        Assert.That(Specs.Compare(rule.Example.After, rule.Example.Before, includesNames: true).Changes, Is.Not.Empty);
    }

    [TestCaseSource(nameof(SchemaRules))]
    [TestCaseSource(nameof(OtherRules))]
    public void A_rule_does_not_report_what_did_not_change(object item)
    {
        var example = ((Rule)item).Example;
        foreach (var text in new[] { example.Before, example.After })
        {
            var result = item is SchemaRule ? Specs.CompareSchemas(text, text, Direction.Request) : Specs.Compare(text, text);

            Assert.That(result.Changes, Is.Empty);
        }
    }
}

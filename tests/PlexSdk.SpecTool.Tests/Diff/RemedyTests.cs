using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Rules;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>A remedy is told where something hurts, and nowhere else.</summary>
public class RemedyTests
{
    [Test]
    public void A_remedy_is_an_instruction_in_the_middle_of_a_sentence()
    {
        var remedies = RuleList.All.SelectMany(rule => rule.Checks).SelectMany(check => new[] { check.RequestRemedy, check.ResponseRemedy }).OfType<string>().Distinct().ToList();

        Assert.That(remedies, Has.Count.GreaterThan(10));
        Assert.That(remedies, Has.All.Match("^[a-z].*[a-z]$"));
    }

    [Test]
    public void It_belongs_to_the_direction_that_hurts()
    {
        const string Before = "{type: object, properties: {a: {type: string}}}";
        const string After = "{type: object, properties: {a: {type: string}}, required: [a]}";

        Assert.That(Specs.CompareSchemas(Before, After, Direction.Request).Changes.Single().Remedies, Is.EqualTo(new[] { Remedies.ServerDecides }.AsEnumerable()));
        Assert.That(Specs.CompareSchemas(Before, After, Direction.Response).Changes.Single().Remedies, Is.Empty);
        Assert.That(Specs.CompareSchemas(After, Before, Direction.Response).Changes.Single().Remedies.Single(), Does.StartWith("keep it required"));
    }

    [Test]
    public void One_for_what_is_not_on_the_wire_is_told_where_the_client_hurts()
    {
        var change = Specs.Compare("paths: {/a: {get: {operationId: old, responses: {}}}}", "paths: {/a: {get: {operationId: new, responses: {}}}}").Changes.Single();

        Assert.That(change.Remedies, Is.Empty);
        Assert.That(Hurting(Grade.Breaking, null).Remedies, Is.EqualTo(new[] { Remedies.KeepName }.AsEnumerable()));
        Assert.That(Hurting(Grade.Warning, "put it last").Remedies, Is.EqualTo(new[] { Remedies.KeepName, "put it last" }.AsEnumerable()));
        Assert.That(Hurting(Grade.Info, "put it last").Remedies, Is.Empty);

        Change Hurting(Grade sources, string? remedy) =>
            change with { Consequences = [new Consequence("A", "B", "a", null, sources, Grade.None, "was removed") { Remedy = remedy }] };
    }
}

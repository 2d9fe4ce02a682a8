using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>
/// The verdicts of the diff beside the truth: what a person says, what compiled callers, fakes and overrides meet, and what ApiCompat finds.
/// A sample in CI; all pairs with PLEXSDK_ORACLE=all.
/// </summary>
public class OracleTests
{
    private static IEnumerable<object> Pairs => Pair.Chosen;

    [Test]
    public void There_are_a_hundred_pairs_each_with_a_name_of_its_own() =>
        Assert.That(Pair.All().Select(pair => pair.Name).ToList(), Is.Unique.And.Count.GreaterThanOrEqualTo(100));

    [Test]
    public void Each_disagreement_names_a_pair_and_a_reason() => Assert.That(Disagreements.Wrong(), Is.Empty);

    [TestCaseSource(nameof(Pairs))]
    public async Task The_causes_are_those_that_a_person_names(object pair)
    {
        var changes = (await PairSet.ClientsOfAsync((Pair)pair)).Changes;

        var causes = changes.Where(change => change.Sdk >= Grade.Warning).Select(change => change.Location);

        Assert.That(causes, Is.EquivalentTo(((Pair)pair).Causes), string.Join('\n', changes.SelectMany(Lines)));
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task The_grades_are_those_that_a_person_gives(object pair)
    {
        var changes = (await PairSet.ClientsOfAsync((Pair)pair)).Changes;

        var grades = (Worst(changes.Select(change => change.Sources)), Worst(changes.Select(change => change.Programs)));

        Assert.That(grades, Is.EqualTo((((Pair)pair).Sources, ((Pair)pair).Programs)), string.Join('\n', changes.SelectMany(Lines)));
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task Compiled_callers_say_the_same(object pair)
    {
        var clients = await PairSet.ClientsOfAsync((Pair)pair);
        var evidence = Evidence.Of(clients);

        foreach (var (side, said, found) in new[]
        {
            ("sources", Worst(clients.Changes.Select(change => change.Sources)), evidence.Sources),
            ("programs", Worst(clients.Changes.Select(change => change.Programs)), evidence.Programs),
        })
        {
            // What is only information harms nobody, as what is nothing.
            var agrees = (said > Grade.Info ? said : Grade.None) == found;
            Assert.That(agrees, Is.Not.EqualTo(Disagreements.Allows((Pair)pair, side)), $"{side}: {said}, but {found}\n{string.Join('\n', evidence.Findings.Take(8))}");
        }
    }

    [TestCaseSource(nameof(Pairs))]
    public async Task ApiCompat_says_the_same(object pair)
    {
        var clients = await PairSet.ClientsOfAsync((Pair)pair);
        var findings = await PairSet.ApiCompatOfAsync((Pair)pair);

        // CP0006 is a member that was added to an interface, CP0017 the name of a parameter: nothing that a compiled call notices.
        var isBroken = findings.Any(finding => finding is not ("CP0006" or "CP0017"));
        var agrees = (Worst(clients.Changes.Select(change => change.Programs)) == Grade.Breaking) == isBroken;

        Assert.That(agrees, Is.Not.EqualTo(Disagreements.Allows((Pair)pair, "ApiCompat")), string.Join(", ", findings));
    }

    private static Grade Worst(IEnumerable<Grade> grades) => grades.DefaultIfEmpty().Max();

    private static IEnumerable<string> Lines(Change change) => change.Consequences.Where(item => item.Worst >= Grade.Warning)
        .Select(item => $"{change.Location} ({change.Id}): {item.Name} {item.Reason} [{item.Sources}, {item.Programs}]");
}

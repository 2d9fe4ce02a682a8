using System.Globalization;
using System.Text.RegularExpressions;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.Generation.Tests.Oracle;

public partial class ManyKindsTests
{
    private const int Rounds = 4;

    [Test]
    public void Each_of_hundreds_of_edits_is_the_cause_of_what_it_does_and_of_nothing_else()
    {
        var kinds = ManyKinds.Read();
        var things = kinds.Count * Rounds;
        var found = Explained.Of(kinds.Base(things), kinds.Head(things));
        var byThing = found.ToLookup(pair => Number(pair.Item.Name), pair => pair.Change.Location);

        Assert.Multiple(() =>
        {
            Assert.That(things, Is.GreaterThan(200));
            Assert.That(byThing.Select(group => group.Key), Has.None.Null, "everything has the number of its thing");
            for (var thing = 0; thing < things; thing++)
                Assert.That(byThing[thing].Distinct(), Is.EquivalentTo(kinds.CausesOf(thing)), $"{kinds.NameOf(thing)} ({thing:000})");

            var misplaced = found.Where(pair => Number(pair.Item.Name) is { } thing && !kinds.IsAtItsOperation(pair.Item.Name, pair.Change.Location, thing));
            Assert.That(misplaced.Select(pair => $"{pair.Item.Name} {pair.Item.Reason}: {pair.Change.Location}"), Is.Empty);
        });
    }

    [Test]
    public void At_least_nineteen_of_twenty_breaking_entries_have_a_cause()
    {
        var kinds = ManyKinds.Read();
        var breaking = Explained.Of(kinds.Base(kinds.Count), kinds.Head(kinds.Count)).Where(pair => pair.Item.Worst == Grade.Breaking).ToList();

        var unexplained = breaking.Where(pair => pair.Change.Id.StartsWith("sdk-", StringComparison.Ordinal)).Select(pair => $"{pair.Item.Name} {pair.Item.Reason}").ToList();

        TestContext.Out.WriteLine($"{unexplained.Count} of {breaking.Count} breaking entries have no cause");
        Assert.That(breaking, Has.Count.GreaterThan(200));
        Assert.That(unexplained, Has.Count.LessThanOrEqualTo(breaking.Count / 20), string.Join('\n', unexplained));
    }

    private static int? Number(string name) => Digits().Match(name) is { Success: true } match ? int.Parse(match.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"\d{3}")]
    private static partial Regex Digits();
}

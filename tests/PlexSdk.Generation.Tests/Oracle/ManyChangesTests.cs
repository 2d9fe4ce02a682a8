using System.Text.RegularExpressions;

namespace PlexSdk.Generation.Tests.Oracle;

public partial class ManyChangesTests
{
    [Test]
    public void Each_of_three_hundred_changes_is_the_cause_of_its_own_consequences_and_of_no_others()
    {
        var pairs = Explained.Of(ManyChanges.Base(300), ManyChanges.Head(300));

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

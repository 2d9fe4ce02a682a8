using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Naming;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class NamingTests
{
    private const string Long = "WebhookPullRequestReviewThreadResolvedThreadCommentsItemLinksPullRequest";

    [Test]
    public void A_long_name_keeps_its_beginning_and_its_end_and_is_told_from_others_with_the_same()
    {
        var name = ShortName.Of(Long);
        var other = ShortName.Of(Long.Replace("Resolved", "Unresolved", StringComparison.Ordinal));

        Assert.That(name, Does.StartWith("WebhookPullRequestReview").And.Match("PullRequest[0-9A-F]{4}$"));
        Assert.That(name, Has.Length.LessThanOrEqualTo(60));
        Assert.That(ShortName.Of(Long), Is.EqualTo(name), "the same every time");
        Assert.That(other[..^4], Is.EqualTo(name[..^4]));
        Assert.That(other, Is.Not.EqualTo(name));
    }

    [TestCase("Hub")]
    [TestCase("A23456789012345678901234567890123456789012345678901234567890")]
    public void A_name_of_sixty_characters_stays(string name) => Assert.That(ShortName.Of(name), Is.EqualTo(name));

    [Test]
    public void One_endless_word_is_cut() =>
        Assert.That(ShortName.Of("A" + new string('b', 500)), Has.Length.EqualTo(60).And.Match("^Ab+[0-9A-F]{4}$"));

    [TestCase("Guid", "Guids")]
    [TestCase("Rating", "Ratings")]
    [TestCase("Country", "Countries")]
    [TestCase("Key", "Keys")]
    [TestCase("Match", "Matches")]
    [TestCase("Status", "Statuses")]
    [TestCase("Genres", "GenresList")]
    [TestCase("Guid2", "Guid2List")]
    public void A_list_has_the_plural(string name, string plural) => Assert.That(Plural.Of(name), Is.EqualTo(plural));

    [TestCase("ratingKey", false, false, "The rating key.")]
    [TestCase("X-Plex-Client-Identifier", false, false, "The X plex client identifier.")]
    [TestCase("accountID", false, false, "The account ID.")]
    [TestCase("Country", true, false, "The countries.")]
    [TestCase("genres", true, false, "The genres.")]
    [TestCase("hasMDE", false, true, "Whether `hasMDE` is set.")]
    [TestCase("+1", false, false, "The 1.")]
    [TestCase("*", false, false, "`*`.")]
    public void A_name_becomes_a_sentence(string name, bool isList, bool isFlag, string sentence) =>
        Assert.That(NameWords.Sentence(name, isList, isFlag), Is.EqualTo(sentence));

    [TestCase("Subtitles:\n\n* 'burn' - Burn the selected subtitle\n* 'none' - No subtitle.", "burn none", "burn=Burn the selected subtitle|none=No subtitle")]
    [TestCase("- `1`: Movie\n- `2`: Show", "1 2", "1=Movie|2=Show")]
    [TestCase("The type: 1 = movie, 2 = TV show, and 3 = season.", "1 2 3", "1=Movie|2=TV show|3=Season")]
    [TestCase("1 - movie, 2 - show", "1 2", "1=Movie|2=Show")]
    [TestCase("0 (none), 1 (some)", "0 1", "0=None|1=Some")]
    [TestCase("| value | meaning |\n| --- | --- |\n| `a` | First | x |\n| `b` | Second |", "a b", "a=First|b=Second")]
    [TestCase("* `name-asc`: up\n* `name`: as it comes\n* other: x", "name name-asc", "name-asc=Up|name=As it comes")]
    [TestCase("Sort by name - or by date.", "name date", "")]
    [TestCase("The value: a word.", "value other", "")]
    [TestCase("", "a b", "")]
    public void A_list_in_a_description_explains_the_values(string text, string values, string texts) =>
        Assert.That(string.Join('|', ValueList.Of(text, values.Split(' ')).Select(found => $"{found.Key}={found.Value}")), Is.EqualTo(texts));

    [Test]
    public void A_given_name_is_used_where_nothing_else_has_it()
    {
        NameWish[] wishes =
        [
            new("a", "A") { Given = "X" }, new("b", "B") { Given = "C" }, new("c", "C"), new("d", "D") { Given = "Y" }, new("e", "E") { Given = "Y" },
            new("f", "F") { Given = "Taken" }, new("g", "G") { Given = "H" }, new("h", "H") { Given = "G" },
        ];

        var names = UniqueNames.Assign(wishes, ["Taken"]);

        Assert.That(string.Join(' ', names.OrderBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Value)), Is.EqualTo("X B C D E F H G"));
        Assert.That(UniqueNames.Assign(wishes.Reverse(), ["Taken"]), Is.EquivalentTo(names));
    }
}

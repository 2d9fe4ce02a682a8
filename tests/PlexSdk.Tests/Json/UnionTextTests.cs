using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

public class UnionTextTests
{
    [TestCase("""{"value":{"a":[1,2.5]}}""", """{"a":[1,2.5]}""")]
    [TestCase("""{"value":"a"}""", "a")]
    [TestCase("""{"value":{"token":"secret-9"}}""", """{"token":"[redacted]"}""")]
    [TestCase("""{"accessToken":"secret-9"}""", "[redacted]")]
    [TestCase("""{"secret":"secret-9"}""", "[redacted]")]
    public void A_union_shows_its_value_without_secrets(string json, string shown)
    {
        using var text = new StringReader(json);
        var item = PlexJsonReader.ReadRoot(text, static json => json.ReadModel(static () => new ShelfItem()), ReadLimits.None);

        Assert.That(item.Value!.ToString(), Is.EqualTo(shown));
    }

    [Test]
    public void A_union_without_a_value_shows_nothing() => Assert.That(new ShelfValue().ToString(), Is.Empty);
}

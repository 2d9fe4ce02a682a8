using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

public class AbsentTests
{
    [TestCase("{}", "{}")]
    [TestCase("""{"Metadata":[],"Notes":{}}""", """{"Metadata":[],"Notes":{}}""")]
    [TestCase("""{"Metadata":{"title":"a"},"Notes":{"k":1}}""", """{"Metadata":[{"title":"a"}],"Notes":{"k":1}}""")]
    public void Lists_and_maps_are_never_null_and_written_where_they_were_given(string json, string written)
    {
        using var text = new StringReader(json);
        var container = PlexJsonReader.ReadRoot(text, static json => json.ReadModel(static () => new ShelfContainer()), ReadLimits.None);

        Assert.That(container.Metadata, Is.Not.Null);
        Assert.That(container.Notes, Is.Not.Null);
        Assert.That(Json(container), Is.EqualTo(written));
    }

    [Test]
    public void What_was_set_is_written_even_if_it_is_empty()
    {
        Assert.That(Json(new ShelfContainer { Metadata = [], Notes = new Dictionary<string, PlexJson>() }), Is.EqualTo("""{"Metadata":[],"Notes":{}}"""));
        Assert.That(Json(new ShelfContainer { Notes = { ["k"] = "v" } }), Is.EqualTo("""{"Notes":{"k":"v"}}"""));
        Assert.That(Json(new ShelfContainer { Metadata = new ShelfContainer().Metadata, Notes = null! }), Is.EqualTo("{}"));
    }

    [Test]
    public void A_list_that_is_a_whole_body_is_there_though_nobody_gave_its_elements() =>
        Assert.That(PlexJson.FromList(new ShelfContainer().Metadata, static item => item).ToJson(), Is.EqualTo("[]"));

    private static string Json(PlexModel model) => ((PlexJson)model).ToJson();
}

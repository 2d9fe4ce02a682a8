using PlexSdk.Runtime;
using PlexSdk.Tests.Support;

namespace PlexSdk.Tests.Json;

/// <summary>XML fills the same members as JSON.</summary>
public class XmlItemsTests
{
    [TestCase("Video")]
    [TestCase("Track")]
    [TestCase("Photo")]
    [TestCase("Playlist")]
    [TestCase("Directory")]
    [TestCase("Metadata")]
    public void An_item_is_in_the_list_of_items_whatever_its_element_is_called(string element)
    {
        var container = Read($"""<MediaContainer size="1"><{element} title="a"/></MediaContainer>""");

        Assert.That(container.Metadata.Select(item => item.Title), Is.EqualTo(new[] { "a" }));
        Assert.That(container.AdditionalProperties.Keys, Is.EqualTo(new[] { "size" }));
    }

    [Test]
    public void Items_with_several_names_keep_their_order()
    {
        var container = Read("""<MediaContainer><Video title="a"/><Directory title="b"/><Video title="c"/><Metadata title="d"/><Track title="e"/></MediaContainer>""");

        Assert.That(string.Concat(container.Metadata.Select(item => item.Title)), Is.EqualTo("abcde"));
    }

    [Test]
    public void An_element_that_is_a_member_itself_goes_there()
    {
        var item = Read("""<MediaContainer><Video><Directory title="a"/></Video></MediaContainer>""").Metadata[0];

        Assert.That(item.Directory.Single().Title, Is.EqualTo("a"));
    }

    [Test]
    public void Items_that_nobody_documents_are_kept_as_JSON_has_them()
    {
        var item = Read("""<MediaContainer><Video><Track title="a"/><Photo title="b"><Video title="c"/></Photo></Video></MediaContainer>""").Metadata[0];

        Assert.That(item.AdditionalProperties.Keys, Is.EqualTo(new[] { "Metadata" }));
        Assert.That(item.ExtraList<ShelfItem>("Metadata").Select(extra => extra.Title), Is.EqualTo(new[] { "a", "b" }));
        Assert.That(item.ExtraList<ShelfContainer>("Metadata")[1].Metadata.Single().Title, Is.EqualTo("c"));
        Assert.That(ReadShelf("""<MediaContainer/>""").AdditionalProperties, Is.Empty);
    }

    [Test]
    public void Folders_that_nobody_documents_stay_folders()
    {
        var extras = ReadBare("""<MediaContainer><Directory title="a"/></MediaContainer>""").AdditionalProperties["MediaContainer"];

        Assert.That(extras.ToJson(), Is.EqualTo("""{"Directory":{"title":"a"}}"""));
        Assert.That(extras.Read<Bare>()?.AdditionalProperties.Keys, Is.EqualTo(new[] { "Directory" }));
    }

    [Test]
    public void A_value_of_several_types_is_each_that_its_text_can_be()
    {
        var value = Read("""<MediaContainer><Video value="1"/></MediaContainer>""").Metadata[0].Value!;

        Assert.That((value.AsFlag(), value.AsNumber(), value.AsText()), Is.EqualTo(((bool?)true, (long?)1, "1")));
        Assert.That(Read("""<MediaContainer><Video value="x"/></MediaContainer>""").Metadata[0].Value!.AsNumber(), Is.Null);
    }

    [Test]
    public void One_element_of_several_types_is_also_a_list_of_one()
    {
        var value = Read("""<MediaContainer><Video><value><Directory title="a"/></value></Video></MediaContainer>""").Metadata[0].Value!;

        Assert.That(value.AsItems()!.Single().Directory.Single().Title, Is.EqualTo("a"));
    }

    [Test]
    public void JSON_is_read_by_its_own_names_alone()
    {
        using var text = new StringReader("""{"MediaContainer":{"Video":{"title":"a"},"Metadata":[{"value":"1"}]}}""");
        var container = PlexJsonReader.ReadRoot(text, static json => json.ReadModel(static () => new Shelf()), ReadLimits.None).MediaContainer;

        Assert.That(container.AdditionalProperties.Keys, Is.EqualTo(new[] { "Video" }));
        Assert.That(container.Metadata.Single().Value!.AsFlag(), Is.Null);
    }

    private static ShelfContainer Read(string xml) => ReadShelf(xml).MediaContainer;

    private static Shelf ReadShelf(string xml) => Read(xml, static json => json.ReadModel(static () => new Shelf()));

    private static Bare ReadBare(string xml) => Read(xml, static json => json.ReadModel(static () => new Bare()));

    private static T Read<T>(string xml, Func<PlexJsonReader, T?> read)
    {
        var order = new XmlOrder();
        return PlexJsonReader.ReadRoot(XmlResponse.Load(xml, ReadLimits.None, order), order, read, ReadLimits.None);
    }

    internal sealed class Bare : PlexModel;
}

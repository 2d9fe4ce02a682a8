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
    public void Of_a_model_with_both_an_element_with_a_rating_key_is_an_item_and_others_are_folders()
    {
        var hub = ReadHub("""<Hub><Directory title="a" ratingKey="1"/><Video title="b"/><Directory tag="t"/><Directory title="c" ratingKey="2"/></Hub>""");

        Assert.That(string.Concat(hub.Metadata.Select(item => item.Title)), Is.EqualTo("abc"));
        Assert.That(hub.Directory.Single().Title, Is.EqualTo("t"));
        Assert.That(hub.AdditionalProperties, Is.Empty);
        Assert.That(ReadHub("""<Hub><Directory tag="t"/><Directory tag="u"/></Hub>""").Directory, Has.Count.EqualTo(2));
        Assert.That(ReadHub("""<Hub><Directory title="a" ratingKey="1"/></Hub>""").Metadata, Has.Count.EqualTo(1));
    }

    [Test]
    public void Folders_with_rating_keys_stay_folders_where_the_model_has_no_items()
    {
        var item = Read("""<MediaContainer><Video><Directory title="a" ratingKey="1"/><Track title="b"/></Video></MediaContainer>""").Metadata[0];

        Assert.That(item.Directory.Single().Title, Is.EqualTo("a"));
        Assert.That(item.ExtraList<ShelfItem>("Metadata").Single().Title, Is.EqualTo("b"));
    }

    [Test]
    public void Folders_are_items_where_the_model_has_nothing_else_for_them()
    {
        var container = Read("""<MediaContainer><Directory title="a"/><Video title="b"/><Directory title="c" ratingKey="1"/></MediaContainer>""");

        Assert.That(string.Concat(container.Metadata.Select(item => item.Title)), Is.EqualTo("abc"));
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

    private static Hub ReadHub(string xml) => Read(xml, static json => json.ReadModel(static () => new Hubs()))!.Hub;

    private static Bare ReadBare(string xml) => Read(xml, static json => json.ReadModel(static () => new Bare()));

    private static T Read<T>(string xml, Func<PlexJsonReader, T?> read)
    {
        var order = new XmlOrder();
        return PlexJsonReader.ReadRoot(XmlResponse.Load(xml, ReadLimits.None, order), order, read, ReadLimits.None);
    }

    internal sealed class Bare : PlexModel;

    internal sealed class Hubs : PlexModel
    {
        public Hub Hub { get; private set; } = null!;

        protected override bool TryReadProperty(string name, PlexJsonReader json) => (Hub = json.ReadModel(static () => new Hub())!) is not null;
    }

    internal sealed class Hub : PlexModel
    {
        public IReadOnlyList<ShelfItem> Metadata { get; private set; } = [];

        public IReadOnlyList<Tag> Directory { get; private set; } = [];

        protected override bool TryReadProperty(string name, PlexJsonReader json)
        {
            switch (name)
            {
                case "Metadata": Metadata = json.ReadModels(static () => new ShelfItem()); return true;
                case "Directory": Directory = json.ReadModels(static () => new Tag()); return true;
                default: return false;
            }
        }
    }

    internal sealed class Tag : PlexModel
    {
        public string? Title => Extra<string>("tag");
    }
}

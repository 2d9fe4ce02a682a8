using PlexSdk.SpecTool.Normalize.Naming;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class CSharpNameTests
{
    [TestCase("media-container", "MediaContainer")]
    [TestCase("getHubs", "GetHubs")]
    [TestCase("GET_ALL", "GetAll")]
    [TestCase("+1", "Plus1")]
    [TestCase("-1", "Minus1")]
    [TestCase("*", "Star")]
    [TestCase("", "Empty")]
    [TestCase("3d", "_3d")]
    [TestCase("größe", "Größe")]
    [TestCase("com.example.Foo", "ComExampleFoo")]
    public void A_wire_name_becomes_a_type_or_member_name(string wire, string name) => Assert.That(CSharpName.Pascal(wire), Is.EqualTo(name));

    [TestCase("X-Trace", "xTrace")]
    [TestCase("URL", "url")]
    [TestCase("Item", "item")]
    [TestCase("filter[name]", "filterName")]
    public void A_wire_name_becomes_an_argument(string wire, string name) => Assert.That(CSharpName.Camel(wire), Is.EqualTo(name));

    [Test]
    public void Names_that_collide_are_told_apart_whatever_their_order()
    {
        var names = UniqueNames.Assign(["guid", "Guid", "@guid"], CSharpName.Pascal, []);
        var reversed = UniqueNames.Assign(["@guid", "Guid", "guid"], CSharpName.Pascal, []);

        Assert.That(names, Is.EquivalentTo(reversed));
        Assert.That(names["Guid"], Is.EqualTo("Guid"));
        Assert.That(names["guid"], Is.EqualTo("Guid2"));
    }
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

/// <summary>Anonymous schemas that are equal are one type; others are not, and nothing else has a say in their names.</summary>
public class EqualTypesTests
{
    private const string Shape = """{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["a","b"]}}}""";

    [TestCase("""{"type":"object","description":"Others.","properties":{"kind":{"enum":["b","a"],"type":"string","title":"k"},"id":{"maxLength":9,"type":"string","example":"1"}}}""", true)]
    [TestCase("""{"type":["object","null"],"properties":{"id":{"type":["string","null"]},"kind":{"type":"string","enum":["a","b"]}}}""", true)]
    [TestCase("""{"type":"object","additionalProperties":false,"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["a","b"]}}}""", true)]
    [TestCase("""{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"integer"},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"string","deprecated":true},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"string","format":"password"},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"string","x-csharp-name":"key"},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"ID":{"type":"string"},"kind":{"type":"string","enum":["a","b"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["a","c"]}}}""", false)]
    [TestCase("""{"type":"object","properties":{"id":{"type":"string"},"kind":{"type":"string","enum":["a","b"],"x-enum-varnames":["One","Two"]}}}""", false)]
    public void What_is_the_same_type_in_CSharp_is_one(string other, bool isOne)
    {
        var names = Types(("getHubs", Shape), ("searchHubs", other));

        Assert.That(names.Contains("SearchHubsResponse"), Is.Not.EqualTo(isOne), string.Join(' ', names));
        Assert.That(names, Does.Contain("GetHubsResponse"));
    }

    [Test]
    public void Eight_containers_are_one_type_with_the_shortest_of_their_names()
    {
        (string, string)[] operations = [.. Enumerable.Range(0, 8).Select(number => ($"{(number == 3 ? "get" : "search")}Hubs{number}", $$$"""{"type":"object","properties":{"MediaContainer":{{{Shape}}} }}"""))];

        Assert.That(Types(operations), Is.EqualTo(new[] { "GetHubs3Response", "GetHubs3ResponseMediaContainer", "GetHubs3ResponseMediaContainerKind" }));
        Assert.That(Types([.. operations.Reverse()]), Is.EqualTo(Types(operations)));
    }

    [Test]
    public void A_schema_that_is_extracted_renames_no_other()
    {
        static string Thing(string inner) => $$$"""{"type":"object","properties":{"inner":{{{inner}}} }}""";
        var before = Document(("getA", "{}"));
        before["components"] = JsonNode.Parse($$$"""{"schemas":{"Thing0":{{{Thing(Shape)}}},"Thing1":{{{Thing(Shape)}}},"Thing2":{{{Thing(Shape)}}} }}""");
        var after = before.DeepClone().AsObject();
        var schemas = after["components"]!["schemas"]!.AsObject();
        schemas["C"] = JsonNode.Parse(Shape);
        schemas["Thing0"] = JsonNode.Parse(Thing("""{"$ref":"#/components/schemas/C"}"""));

        Assert.That(Types(before), Is.EqualTo(new[] { "Thing0", "Thing0Inner", "Thing0InnerKind", "Thing1", "Thing2" }));
        // The type had the name of what was extracted, so the others have another; their parts have the most common place's.
        Assert.That(Types(after), Is.EqualTo(new[] { "C", "Thing0", "Thing1", "Thing1Inner", "Thing1InnerKind", "Thing2" }));

        schemas["Thing0"] = JsonNode.Parse(Thing(Shape));
        schemas["Thing2"] = JsonNode.Parse(Thing("""{"$ref":"#/components/schemas/C"}"""));
        Assert.That(Types(after), Is.EqualTo(new[] { "C", "Thing0", "Thing0Inner", "Thing0InnerKind", "Thing1", "Thing2" }));
    }

    [Test]
    public void A_rare_place_does_not_name_the_type_of_a_common_one()
    {
        static string Thing(string member) => $$$"""{"type":"object","properties":{"{{{member}}}":{{{Shape}}} }}""";
        var document = Document(("getA", "{}"));
        document["components"] = JsonNode.Parse($$$"""{"schemas":{"Thing0":{{{Thing("inner")}}},"Thing1":{{{Thing("inner")}}},"Thing2":{{{Thing("in")}}} }}""");

        Assert.That(Types(document), Does.Contain("Thing0Inner").And.Not.Contain("Thing2In"));
    }

    [Test]
    public void Another_shape_or_a_longer_name_renames_nothing()
    {
        var before = Types(("getHubs", Shape), ("getItems", """{"type":"object","properties":{"x":{"type":"string"}}}"""));
        var after = Types(
            ("getHubs", Shape), ("getItems", """{"type":"object","properties":{"x":{"type":"string"}}}"""),
            ("getMoreHubs", Shape), ("get", """{"type":"object","properties":{"y":{"type":"string"}}}"""));

        Assert.That(after, Is.SupersetOf(before));
        Assert.That(after.Except(before), Is.EqualTo(new[] { "GetResponse" }));
    }

    [Test]
    public void A_given_name_is_that_of_all_and_an_equal_one_with_a_shorter_name_changes_nothing()
    {
        var named = Shape.Replace("{\"type\":\"object\"", "{\"x-csharp-type-name\":\"HubContainer\",\"type\":\"object\"", StringComparison.Ordinal);

        Assert.That(Types(("getHubs", named), ("get", Shape)), Is.EqualTo(new[] { "GetResponseKind", "HubContainer" }));
    }

    [Test]
    public void Two_given_names_are_two_types()
    {
        var named = Shape.Replace("{\"type\":\"object\"", "{\"x-csharp-type-name\":\"NAME\",\"type\":\"object\"", StringComparison.Ordinal);

        var names = Types(("a", named.Replace("NAME", "One", StringComparison.Ordinal)), ("b", named.Replace("NAME", "Two", StringComparison.Ordinal)));

        Assert.That(names, Is.SupersetOf(new[] { "One", "Two" }));
    }

    [Test]
    public void A_component_is_never_an_anonymous_type()
    {
        var document = Document(("getHubs", Shape));
        document["components"] = JsonNode.Parse($$$"""{"schemas":{"A":{{{Shape}}} }}""");

        Assert.That(Types(document), Is.EqualTo(new[] { "A", "AKind", "GetHubsResponse" }));
    }

    [Test]
    public void A_shared_response_keeps_the_name_that_its_author_gave()
    {
        var document = Document(("a", Shape));
        document["components"] = JsonNode.Parse($$$"""{"responses":{"all-hubs-of-a-server":{"description":"d","content":{"application/json":{"schema":{{{Shape}}} } } } } }""");
        document["paths"]!["/shared"] = JsonNode.Parse("""{"get":{"operationId":"shared","tags":["T"],"responses":{"200":{"$ref":"#/components/responses/all-hubs-of-a-server"}}}}""");

        Assert.That(Types(document), Is.EqualTo(new[] { "AResponseKind", "AllHubsOfAServer" }));
    }

    [Test]
    public void A_request_is_no_answer()
    {
        var document = Document(("a", Shape));
        document["paths"]!["/a"]!["get"]!["requestBody"] = JsonNode.Parse($$$"""{"content":{"application/json":{"schema":{{{Shape}}} } } }""");

        Assert.That(Types(document), Is.EqualTo(new[] { "ARequest", "AResponse", "AResponseKind" }));
    }

    private static string[] Types(params (string Id, string Schema)[] operations) => Types(Document(operations));

    private static string[] Types(JsonObject document) => [.. Normalizer.Normalize(SpecReader.ReadText(document.ToJsonString(), "x.json"))
        .Document["components"]!["schemas"]!.AsObject().Select(schema => schema.Key).Order(StringComparer.Ordinal)];

    private static JsonObject Document(params (string Id, string Schema)[] operations)
    {
        var paths = operations.Select(operation => KeyValuePair.Create($"/{operation.Id}", JsonNode.Parse(
            $$$"""{"get":{"operationId":"{{{operation.Id}}}","tags":["T"],"responses":{"200":{"description":"d","content":{"application/json":{"schema":{{{operation.Schema}}} } } } } } }""")));
        return new JsonObject { ["openapi"] = "3.1.0", ["info"] = JsonNode.Parse("""{"title":"t","version":"1"}"""), ["paths"] = new JsonObject(paths) };
    }
}

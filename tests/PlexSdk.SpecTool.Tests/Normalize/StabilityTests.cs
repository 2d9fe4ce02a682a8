using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

public class StabilityTests
{
    private const string Document = """
        {"openapi":"3.1.0","info":{"title":"t","version":"1"},
         "paths":{
          "/b":{"get":{"operationId":"getB","tags":["T"],"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"type":"object","properties":{"x":{"type":"object","properties":{"y":{"type":"string"}}}}}}}}}}},
          "/a":{"get":{"tags":["T"],"parameters":[{"name":"q","in":"query","schema":{"type":"string","enum":["1","2"]}}],"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"$ref":"#/components/schemas/foo"}}}}}}}},
         "components":{"schemas":{
          "foo":{"allOf":[{"$ref":"#/components/schemas/Base"}],"properties":{"id":{"type":"string"},"Id":{"type":"string"}}},
          "Foo":{"oneOf":[{"type":"string"},{"$ref":"#/components/schemas/foo"}]},
          "Tree":{"type":"array","items":{"$ref":"#/components/schemas/Tree"}},
          "Branch":{"type":"object","properties":{"tree":{"$ref":"#/components/schemas/Tree"}}},
          "Base":{"type":"object","properties":{"b":{"type":"integer"}}}}}}
        """;

    [Test]
    public void The_order_of_paths_and_schemas_does_not_matter()
    {
        var shuffled = JsonNode.Parse(Document)!;
        Reverse(shuffled["paths"]!.AsObject());
        Reverse(shuffled["components"]!["schemas"]!.AsObject());

        Assert.That(Normalized(shuffled.ToJsonString()), Is.EqualTo(Normalized(Document)));
    }

    [Test]
    public void An_unrelated_edit_changes_nothing_else()
    {
        var edited = JsonNode.Parse(Document)!;
        edited["paths"]!["/c"] = JsonNode.Parse("""{"get":{"operationId":"getC","tags":["T"],"responses":{"200":{"description":"d","content":{"application/json":{"schema":{"type":"object","properties":{"x":{"type":"integer"}}}}}}}}}""");
        edited["components"]!["schemas"]!["Unrelated"] = JsonNode.Parse("""{"type":"object","properties":{"x":{"type":"integer"}}}""");
        var before = JsonNode.Parse(Normalized(Document))!;
        var after = JsonNode.Parse(Normalized(edited.ToJsonString()))!;

        foreach ((var section, var members) in new[] { ("paths", before["paths"]!.AsObject()), ("schemas", before["components"]!["schemas"]!.AsObject()) })
        {
            var others = section == "paths" ? after["paths"]!.AsObject() : after["components"]!["schemas"]!.AsObject();
            foreach ((var key, var value) in members)
            {
                Assert.That(others[key]?.ToJsonString(), Is.EqualTo(value!.ToJsonString()), key);
            }
        }
    }

    [Test]
    public void A_file_with_a_mark_and_carriage_returns_is_the_same_document() =>
        Assert.That(Normalized("\uFEFF" + Document.ReplaceLineEndings("\r\n")), Is.EqualTo(Normalized(Document)));

    [Test]
    public void An_id_that_ends_with_Async_is_not_the_one_without()
    {
        var document = JsonNode.Parse(Document)!;
        document["paths"]!["/c"] = JsonNode.Parse("""{"get":{"operationId":"get-b-async","tags":["T"],"responses":{"204":{"description":"d"}}}}""");
        var paths = JsonNode.Parse(Normalized(document.ToJsonString()))!["paths"]!;

        Assert.That(new[] { "/b", "/c" }.Select(path => paths[path]!["get"]!["operationId"]!.GetValue<string>()), Is.EqualTo(new[] { "GetB", "GetB2" }));
    }

    [Test]
    public void A_missing_target_is_one_clear_error()
    {
        var document = SpecReader.ReadText(Document.Replace("#/components/schemas/Base", "#/components/schemas/Gone", StringComparison.Ordinal), "x.json");

        Assert.That(() => Normalizer.Normalize(document), Throws.TypeOf<SpecException>().With.Message.Contains("Gone"));
    }

    [TestCase("Some.Type; class Pwned { } //")]
    [TestCase("Some.Type\n")]
    [TestCase("")]
    public void A_type_that_is_no_name_is_refused(string type)
    {
        var document = JsonNode.Parse(Document)!;
        document["components"]!["schemas"]!["Base"]!["x-csharp-type"] = type;

        Assert.That(() => Normalized(document.ToJsonString()), Throws.TypeOf<SpecException>().With.Message.Contains("x-csharp-type"));
    }

    private static string Normalized(string text) => Normalizer.Normalize(SpecReader.ReadText(text, "x.json")).Document.ToJsonString();

    private static void Reverse(JsonObject node)
    {
        List<KeyValuePair<string, JsonNode?>> members = [.. node];
        node.Clear();
        members.Reverse();
        foreach ((var key, var value) in members)
        {
            node[key] = value;
        }
    }
}

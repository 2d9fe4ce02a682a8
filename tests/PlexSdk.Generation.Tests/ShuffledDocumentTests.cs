using System.Text.Json.Nodes;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

public class ShuffledDocumentTests
{
    [TestCase("Compositions")]
    [TestCase("MediaServer")]
    public async Task Paths_and_schemas_in_another_order_give_the_same_bytes(string name)
    {
        var original = (await Fixtures.GetAsync()).Clients[name].Client;
        var shuffled = SpecReader.Read(Fixtures.Document(name)).Root.DeepClone().AsObject();
        Reverse(shuffled["paths"]!.AsObject());
        Reverse(shuffled["components"]!["schemas"]!.AsObject());

        var again = await GeneratedClient.MakeAsync(name, SpecReader.ReadText(shuffled.ToJsonString(), Fixtures.Document(name)));

        Assert.That(again.Sources, Is.EqualTo(original.Sources));
    }

    private static void Reverse(JsonObject node)
    {
        List<KeyValuePair<string, JsonNode?>> members = [.. node];
        node.Clear();
        foreach ((var key, var value) in Enumerable.Reverse(members))
        {
            node[key] = value;
        }
    }
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Overlays.Query;

namespace PlexSdk.SpecTool.Tests.Overlays;

public class JsonPathTests
{
    private const string Document = """
        {"paths": {"/a b": {"get": {"id": "one", "size": 1, "old": true, "tags": ["x", "y"]}, "put": {"id": "two", "size": 2.0, "tags": []}},
                   "/it's": {"get": {"id": "three", "none": null}}},
         "list": [0, 1, 2, 3, null, {"deep": {"id": "four"}}], "limit": 2, "a.b": "dot", "ä_1": "name"}
        """;

    [TestCase("$.limit", "2")]
    [TestCase("$['limit']", "2")]
    [TestCase("$ [ \"limit\" ]", "2")]
    [TestCase("$.ä_1", "\"name\"")]
    [TestCase("$['a.b', 'limit', 'nowhere']", "\"dot\"", "2")]
    [TestCase("$['a\\u002eb']", "\"dot\"")]
    [TestCase("$.paths['/it\\'s'].get.id", "\"three\"")]
    [TestCase("$.paths[\"/it's\"].get.none", "null")]
    [TestCase("$.paths.*.*.id", "\"one\"", "\"two\"", "\"three\"")]
    [TestCase("$..id", "\"one\"", "\"two\"", "\"three\"", "\"four\"")]
    [TestCase("$..[0]", "\"x\"", "0")]
    [TestCase("$.list[1]", "1")]
    [TestCase("$.list[-2]", "null")]
    [TestCase("$.list[9]")]
    [TestCase("$.list[1:3]", "1", "2")]
    [TestCase("$.list[:2]", "0", "1")]
    [TestCase("$.list[3::-2]", "3", "1")]
    [TestCase("$.list[-100:100:4]", "0", "null")]
    [TestCase("$.list[::0]")]
    [TestCase("$.list[0, 0, 1]", "0", "1")]
    [TestCase("$.limit.nowhere")]
    [TestCase("$.limit[0]")]
    [TestCase("$.paths.*[?@.id == 'two'].size", "2.0")]
    [TestCase("$.paths.*[?@['size'] == 2].id", "\"two\"")]
    [TestCase("$.paths.*[?@.old].id", "\"one\"")]
    [TestCase("$.paths.*[?!@.size].id", "\"three\"")]
    [TestCase("$.paths.*[?@.size >= $.limit].id", "\"two\"")]
    [TestCase("$.paths.*[?@.size < 2].id", "\"one\"")]
    [TestCase("$.paths.*[?@.nowhere == @.elsewhere].id", "\"one\"", "\"two\"", "\"three\"")]
    [TestCase("$.paths.*[?@.none == null].id", "\"three\"")]
    [TestCase("$.paths.*[?@.size == 1 || (@.size && !@.old)].id", "\"one\"", "\"two\"")]
    [TestCase("$.paths.*[?@.tags == ['x', 'y']]", null)]
    [TestCase("$.paths.*[?length(@.tags) == 2].id", "\"one\"")]
    [TestCase("$.paths.*[?count(@.tags[*]) == 0].id", "\"two\"", "\"three\"")]
    [TestCase("$.paths.*[?value(@..id) == 'three'].size")]
    [TestCase("$.paths.*[?match(@.id, 't.*')].id", "\"two\"", "\"three\"")]
    [TestCase("$.paths.*[?search(@.id, 'o')].id", "\"one\"", "\"two\"")]
    [TestCase("$.paths.*[?search(@.id, '(')].id")]
    [TestCase("$.list[?@ > 1]", "2", "3")]
    [TestCase("$.list[?@ == null]", "null")]
    [TestCase("$.paths.*[?@.tags[?@ == 'y']].id", "\"one\"")]
    public void It_selects_what_the_standard_says(string query, params string?[]? expected)
    {
        if (expected is null or [null])
            Assert.That(() => JsonPath.Parse(query), Throws.TypeOf<FormatException>());
        else
            Assert.That(Select(query), Is.EqualTo(expected));
    }

    [TestCase("", "'$' is expected at character 1")]
    [TestCase("paths", "'$' is expected at character 1")]
    [TestCase("$.", "a name is expected at character 3")]
    [TestCase("$.x-y", "a segment such as .name or ['name'] is expected at character 4")]
    [TestCase("$ ", "a segment such as .name or ['name'] is expected at character 2")]
    [TestCase("$.a[", "a quoted name, an index, * or ? is expected at character 5")]
    [TestCase("$.a[01]", "'01' is not an index at character 7")]
    [TestCase("$.a[99999999999999999999]", "'99999999999999999999' is not an index at character 25")]
    [TestCase("$.a['b", "' is expected at character 7")]
    [TestCase("$.a['\\x']", "this cannot be escaped at character 7")]
    [TestCase("$[?@.*==1]", "only values are compared, and queries that select one node at most at character 10")]
    [TestCase("$[?1]", "a comparison is expected at character 5")]
    [TestCase("$[?length(@.*) == 1]", "there is no function 'length' with these arguments at character 15")]
    [TestCase("$[?eval('1')]", "there is no function 'eval' with these arguments at character 13")]
    [TestCase("$[(@.length-1)]", "a quoted name, an index, * or ? is expected at character 3")]
    public void What_is_no_query_is_told_with_its_place(string query, string message) =>
        Assert.That(() => JsonPath.Parse(query), Throws.TypeOf<FormatException>().With.Message.EqualTo(message));

    [TestCase("(")]
    [TestCase("length(")]
    [TestCase("@[?")]
    public void Nesting_has_an_end(string part) =>
        Assert.That(
            () => JsonPath.Parse("$[?" + string.Concat(Enumerable.Repeat(part, 100_000))),
            Throws.TypeOf<FormatException>().With.Message.StartsWith("filters are nested deeper than 32 levels"));

    [Test]
    public void A_short_query_cannot_take_for_ever()
    {
        var root = JsonNode.Parse(string.Concat(Enumerable.Repeat("[0,", 60)) + "0" + new string(']', 60));

        Assert.That(
            () => JsonPath.Parse("$..*..*..*..*..*").Select(root), Throws.TypeOf<FormatException>().With.Message.EqualTo("it looks at more than 5,000,000 nodes"));
    }

    private static string[] Select(string query) =>
        [.. JsonPath.Parse(query).Select(JsonNode.Parse(Document)).Select(spot => spot.Value?.ToJsonString() ?? "null")];
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Reading;

public class SpecReaderTests
{
    [Test]
    public void Scalars_follow_the_core_schema_of_YAML_1_2()
    {
        var root = SpecReader.ReadText("""
            openapi: 3.1.0
            x: [yes, 'true', true, ~, 1, 1.0, 0x1F, 0o17, "12", 2020-01-01, 1e3, .5, !!str 7, +1, null, 1_000]
            """).Root;

        Assert.That(root["x"]!.ToJsonString(), Is.EqualTo("""["yes","true",true,null,1,1.0,31,15,"12","2020-01-01",1000,0.5,"7",1,null,"1_000"]"""));
    }

    [Test]
    public void Anchors_aliases_and_merge_keys_become_what_they_stand_for()
    {
        var root = SpecReader.ReadText("""
            openapi: 3.0.0
            x-a: &a {one: 1, two: 2}
            x-b: *a
            x-c:
              <<: [*a, {three: 3}]
              two: 22
            """).Root;

        Assert.Multiple(() =>
        {
            Assert.That(root["x-b"]!.ToJsonString(), Is.EqualTo("""{"one":1,"two":2}"""));
            Assert.That(JsonNode.DeepEquals(root["x-c"], JsonNode.Parse("""{"one":1,"two":22,"three":3}""")));
        });
    }

    [TestCase("a: &a {b: &b [1], c: *b}\nx: *a", """{"b":[1],"c":[1]}""")]
    [TestCase("a: &a {b: &b [1], c: *b}\nb: &b 2\nx: [*a, *b]", """[{"b":[1],"c":[1]},2]""")]
    [TestCase("a: &a {b: &b 1}\nb: &b 2\nc: *a\nx: *b", "2")]
    [TestCase("&k key: &v {*k : 1}\nx: {*k : *v}", """{"key":{"key":1}}""")]
    [TestCase("a: &a {one: 1}\nb: &b {<<: *a, two: 2}\nx: {<<: *b, three: 3}", """{"three":3,"two":2,"one":1}""")]
    [TestCase("a: &a [~, '']\nx: *a", """[null,""]""")]
    [TestCase("a: &a [&a 1, *a]\nx: *a", "[1,1]")]
    public void An_alias_is_what_its_anchor_was_when_the_alias_was_written(string text, string expected) =>
        Assert.That(SpecReader.ReadText("openapi: 3.0.0\n" + text).Root["x"]!.ToJsonString(), Is.EqualTo(expected));

    [Test]
    public void What_an_alias_brings_stands_where_its_anchor_does()
    {
        var document = SpecReader.ReadText("openapi: 3.0.0\nx-a: &a\n  b: [1, 2]\n  c: ~\nx-d:\n  *a\nx-e:\n  <<: *a\n");

        Assert.That(
            ((string[])["#/x-d", "#/x-d/b", "#/x-d/b/1", "#/x-d/c", "#/x-e/b/0"]).Select(document.PositionOf).Select(place => (place.Line, place.Column)),
            Is.EqualTo([(5, 1), (3, 3), (3, 10), (4, 3), (3, 7)]));
    }

    [TestCase("openapi: 3.0.0\r\npaths:\r\n  /a:\r\n    get: {}\r\n", 4, 5)]
    [TestCase("{\"openapi\": \"3.0.0\",\n \"paths\": {\n  \"/a\": {\n  \"get\": {}}}}", 4, 3)]
    [TestCase("\uFEFF{\"openapi\": \"3.0.0\", \"info\": \"äö\", \"paths\": {\"/a\": {\"get\": {}}}}", 1, 53)]
    public void A_member_stands_where_its_key_stands(string text, int line, int column) =>
        Assert.That(SpecReader.ReadText(text).PositionOf("#/paths/~1a/get"), Is.EqualTo(new SourcePosition("openapi.yaml", line, column)));

    [Test]
    public void A_null_has_a_place_too()
    {
        var document = SpecReader.ReadText("openapi: 3.0.0\nx-a: 1\nx-b:\nx-c: 2\n");

        Assert.That(document.PositionOf("#/x-b").Line, Is.EqualTo(3));
    }

    [TestCase("openapi: 3.0.0\npaths: {a: [}", "openapi.yaml(2,")]
    [TestCase("{\"openapi\": \"3.0.0\",\n \"paths\": }", "openapi.json(2,")]
    [TestCase("just text", "openapi.yaml(1,1): an OpenAPI document is an object")]
    [TestCase("swagger: '2.0'", "Swagger 2.0")]
    [TestCase("info: {}", "no 'openapi' field")]
    [TestCase("openapi: 4.0.0", "version 4.0.0 is not supported")]
    [TestCase("openapi: 3.0.0\nx: &x [*x]", "contains itself")]
    [TestCase("openapi: 3.0.0\nx: *y", "names no anchor")]
    [TestCase("openapi: 3.0.0\n---\nopenapi: 3.0.0", "more than one YAML document")]
    [TestCase("openapi: 3.0.0\n? [a]\n: b", "a key that is not a text")]
    [TestCase("", "an OpenAPI document is an object")]
    public void A_fault_is_one_line_with_its_place(string text, string expected)
    {
        var error = Assert.Throws<SpecException>(() => SpecReader.ReadText(text, text.StartsWith('{') ? "openapi.json" : "openapi.yaml"))!;

        Assert.That(error.Message, Does.Contain(expected).And.Not.Contain("\n"));
    }

    [Test]
    public void Nesting_without_end_is_refused()
    {
        var yaml = Assert.Throws<SpecException>(() => SpecReader.ReadText("openapi: 3.0.0\nx: " + new string('[', 100_000)))!;
        var json = Assert.Throws<SpecException>(() => SpecReader.ReadText("{\"openapi\":\"3.0.0\",\"x\":" + new string('[', 100_000)))!;

        Assert.That(yaml.Message, Does.Contain("deeper than 256"));
        Assert.That(json.Message, Does.Contain("256"));
    }

    [Test]
    public void A_bomb_of_aliases_is_refused()
    {
        var text = "openapi: 3.0.0\nx0: &x0 [a,a,a,a,a,a,a,a,a]\n"
            + string.Concat(Enumerable.Range(1, 12).Select(i => $"x{i}: &x{i} [{string.Join(',', Enumerable.Repeat($"*x{i - 1}", 9))}]\n"));

        Assert.That(() => SpecReader.ReadText(text), Throws.TypeOf<SpecException>().With.Message.Contains("aliases add more than"));
    }

    [Test]
    public void Aliases_may_not_nest_without_end_either()
    {
        var text = "openapi: 3.0.0\nx0: &x0 [a]\n" + string.Concat(Enumerable.Range(1, 300).Select(i => $"x{i}: &x{i} [*x{i - 1}]\n"));

        Assert.That(() => SpecReader.ReadText(text), Throws.TypeOf<SpecException>().With.Message.Contains("deeper than 256"));
    }

    [Test]
    public void A_block_text_may_start_with_a_line_of_spaces()
    {
        var document = SpecReader.ReadText("openapi: 3.0.0\r\nx: |-\r\n    \r\n  text\r\n     \r\n  more\r\ny: 1\r\n");

        Assert.That(document.Root["x"]!.GetValue<string>(), Is.EqualTo("\ntext\n\nmore"));
        Assert.That(document.PositionOf("#/y").Line, Is.EqualTo(7));
    }

    [Test]
    public void A_key_that_is_there_twice_is_a_warning_and_the_last_one_counts()
    {
        var document = SpecReader.ReadText("openapi: 3.0.0\nx: 1\nx: 2\n");

        Assert.That(document.Root["x"]!.GetValue<long>(), Is.EqualTo(2));
        Assert.That(document.Warnings.Single().ToString(), Does.StartWith("openapi.yaml(3,1): the key 'x'"));
    }

    [Test]
    public void A_key_that_is_there_twice_is_told_once_however_many_aliases_repeat_it() =>
        Assert.That(SpecReader.ReadText("openapi: 3.0.0\nx: &x {a: 1, a: 2}\ny: [*x, *x]\n").Warnings.ToList(), Has.Count.EqualTo(1));
}

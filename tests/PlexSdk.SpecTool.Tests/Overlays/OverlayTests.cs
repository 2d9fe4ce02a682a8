using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Overlays;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Overlays;

public sealed class OverlayTests : IDisposable
{
    private const string Head = "overlay: 1.0.0\ninfo: {title: corrections, version: 1}\nactions:\n";

    private const string Document = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        paths:
          /a:
            get: {operationId: getA, tags: [A, B], deprecated: true, responses: {'204': {description: d}}}
          /b:
            get: {operationId: getB, tags: [A], responses: {'204': {description: d}}}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec-root").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [TestCase("- {target: $.info, update: {title: u, contact: {name: n}}}", "$.info", """{"title":"u","version":"1","contact":{"name":"n"}}""")]
    [TestCase("- {target: '$.paths[*].get', update: {tags: [C]}}", "$.paths./a.get.tags", """["A","B","C"]""")]
    [TestCase("- {target: '$.paths[''/b''].get.tags', update: D}", "$.paths./b.get.tags", """["A","D"]""")]
    [TestCase("- {target: '$.paths[''/b''].get.tags', update: {name: D}}", "$.paths./b.get.tags", """["A",{"name":"D"}]""")]
    [TestCase("- {target: '$.paths[''/b''].get', update: {tags: E}}", "$.paths./b.get.tags", "\"E\"")]
    [TestCase("- {target: '$.paths[''/b''].get', update: {tags: null}}", "$.paths./b.get", """{"operationId":"getB","tags":null,"responses":{"204":{"description":"d"}}}""")]
    [TestCase("- {target: '$.paths[''/a''].get.deprecated', remove: true}", "$.paths./a.get", """{"operationId":"getA","tags":["A","B"],"responses":{"204":{"description":"d"}}}""")]
    [TestCase("- {target: '$.paths.*.get.tags[?@ == ''A'']', remove: true}", "$.paths./a.get.tags", """["B"]""")]
    [TestCase("- {target: '$.paths.*.get.tags[*]', remove: true}", "$.paths./a.get.tags", "[]")]
    [TestCase("- {target: '$.paths[?@.get.deprecated]', remove: true, update: {x-x: 1}}", "$.paths", """{"/b":{"get":{"operationId":"getB","tags":["A"],"responses":{"204":{"description":"d"}}}}}""")]
    [TestCase("- {target: $.info, update: {x-a: 1}}\n- {target: $.info.x-a, remove: false}", "$.info", null)]
    [TestCase("- {target: $.info, update: {x_a: {}}}\n- {target: $.info.x_a, update: {b: 2}}", "$.info.x_a", """{"b":2}""")]
    public void An_action_changes_what_it_selects(string actions, string place, string? expected)
    {
        if (expected is null)
            Assert.That(() => Apply(Head + actions), Throws.TypeOf<SpecException>().With.Message.Contains("is not a JSONPath"));
        else
            Assert.That(place.Split('.')[1..].Aggregate(Apply(Head + actions).Root["openapi"]!.Root, (node, part) => node[part]!).ToJsonString(), Is.EqualTo(expected));
    }

    [Test]
    public void Overlays_are_applied_in_their_order()
    {
        var document = Apply(Head + "- {target: $.info, update: {title: one}}", Head + "- {target: '$[?@.title == ''one'']', update: {title: two}}");

        Assert.That(document.Root["info"]!["title"]!.ToString(), Is.EqualTo("two"));
    }

    [Test]
    public void What_an_overlay_brings_keeps_its_place()
    {
        var document = Apply(Head + "- target: $.paths['/a'].get\n  update:\n    responses:\n      '200':\n        $ref: '#/nowhere'\n");

        Assert.That(Lines(document), Has.Some.EqualTo($"{Overlay0}:8:9: error unresolved-reference: the reference '#/nowhere' leads nowhere; correct the reference, or put the file below the document's folder"));
        Assert.That(document.PositionOf("#/paths/~1a/get/responses/200"), Is.EqualTo(new SourcePosition(Overlay0, 7, 7)));
        Assert.That(document.PositionOf("#/paths/~1a/get/responses/204").File, Is.EqualTo("api.yaml"));
    }

    [Test]
    public void A_target_that_selects_nothing_is_a_warning_with_its_line()
    {
        var document = Apply(Head + "- target: $.info\n  update: {x-x: 1}\n- target: $.paths['/c']\n  remove: true\n");

        Assert.That(Lines(document), Is.EqualTo(new[]
        {
            $"{Overlay0}:6:3: warning overlay-target: the target '$.paths['/c']' selects nothing in api.yaml; correct it, or remove the action",
        }));
        Assert.That(document.Warnings.Single().ToString(), Is.EqualTo($"{Overlay0}(6,3): the target '$.paths['/c']' selects nothing in api.yaml"));
    }

    [TestCase("openapi: 3.0.0", "(1,1): an overlay is an object with an 'overlay' field")]
    [TestCase("- a", "(1,1): an overlay is an object with an 'overlay' field")]
    [TestCase("overlay: 2.0.0\n", "(1,1): Overlay version '2.0.0' is not supported, 1.0 is")]
    [TestCase("overlay: 1.0.0\ninfo: {title: t}\n", "(2,1): 'info' is an object with the texts 'title' and 'version'")]
    [TestCase("overlay: 1.0.0\ninfo: {title: t, version: 1}\n", "(1,1): 'actions' is a list of at least one action")]
    [TestCase("overlay: 1.0.0\ninfo: {title: t, version: 1}\nactions: {}\n", "(3,1): 'actions' is a list of at least one action")]
    [TestCase("overlay: 1.0.0\ninfo: {title: t, version: 1}\naction: []\nactions: [{target: $, update: {}}]\n", "(3,1): an overlay has no member 'action' here")]
    [TestCase(Head + "- a", "(4,3): an action is an object")]
    [TestCase(Head + "- null", "(4,3): an action is an object")]
    [TestCase(Head + "- update: {}", "(4,3): an action needs a 'target', a JSONPath such as $.info")]
    [TestCase(Head + "- target: $.info", "(4,3): an action needs 'update' or 'remove'")]
    [TestCase(Head + "- {target: $.info, remove: yes}", "(4,20): 'remove' is true or false")]
    [TestCase(Head + "- {target: $.info, updates: {}, remove: true}", "(4,20): an overlay has no member 'updates' here")]
    [TestCase(Head + "- {target: '$.info[', remove: true}", "(4,4): the target '$.info[' is not a JSONPath (RFC 9535): a quoted name, an index, * or ? is expected at character 8")]
    [TestCase(Head + "- {target: $.info, update: [1]}", "(4,4): the target '$.info': it selects an object, so 'update' must be an object")]
    [TestCase(Head + "- {target: $.info.title, update: u}", "(4,4): the target '$.info.title': it selects a value that is neither an object nor an array: select what holds it")]
    [TestCase(Head + "- {target: $, remove: true}", "(4,4): the target '$': the document itself cannot be removed")]
    [TestCase(Head + "- {target: $.info, update: {a: [}", "(4,33): the YAML is malformed")]
    public void What_is_no_overlay_is_one_line(string overlay, string message) =>
        Assert.That(() => Apply(overlay), Throws.TypeOf<SpecException>().With.Message.StartsWith(Overlay0 + message));

    [Test]
    public void Overlays_cannot_make_a_document_endless()
    {
        var deeper = string.Concat(Enumerable.Repeat("- {target: '$..leaf', update: {leaf: {leaf: {leaf: {leaf: {}}}}}}\n", 80));
        var wider = string.Concat(Enumerable.Repeat("- {target: '$..*[?@.grow]', update: {a: {grow: 1}, b: {grow: 1}}}\n", 80));

        Assert.That(() => Apply(Head + "- {target: $.info, update: {leaf: {}}}\n" + deeper), Throws.TypeOf<SpecException>().With.Message.Contains("nesting deeper than 256 levels"));
        Assert.That(
            () => Apply(Head + "- {target: $.info, update: {x: {grow: 1}}}\n" + wider),
            Throws.TypeOf<SpecException>().With.Message.Contains("more than").And.Message.StartsWith(Overlay0 + "("));
    }

    [Test]
    public async Task The_commands_apply_them()
    {
        var (document, overlay) = (Write("api.yaml", Document), Write("o.yaml", Head + "- {target: \"$.paths['/c']\", remove: true}"));
        using var errors = new StringWriter();

        var lint = await Program.RunAsync(Program.CreateRoot().Parse(["lint", document, "--overlay", overlay]), errors);
        var absent = await Program.RunAsync(Program.CreateRoot().Parse(["lint", document, "--overlay", "no-such.yaml"]), errors);

        Assert.That((lint, absent, errors.ToString().TrimEnd()), Is.EqualTo((1, 2, "no-such.yaml does not exist")));
    }

    private string Overlay0 => Path.Combine(_folder, "0.yaml");

    private SpecDocument Apply(params string[] overlays)
    {
        var document = SpecReader.ReadText(Document, "api.yaml");
        Overlay.Apply(document, [.. overlays.Select((text, index) => Write($"{index}.yaml", text))], SpecReaderOptions.Default);
        return document;
    }

    private static string[] Lines(SpecDocument document) => [.. Linter.Check(document).Select(finding => Linter.Line(document, finding))];

    private string Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}

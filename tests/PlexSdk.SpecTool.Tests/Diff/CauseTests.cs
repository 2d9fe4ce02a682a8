using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>The same C# that means something else on the wire, and names that one thing takes from another: graded, and laid to its cause.</summary>
public class CauseTests
{
    private const string Document = """
        openapi: 3.1.0
        info: {title: Things, version: '1'}
        paths:
          /a:
            get:
              operationId: getA
              tags: [Things]
              responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Connection'}}}}}
          /b:
            get:
              operationId: getB
              tags: [Things]
              responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Connection'}}}}}
        components:
          schemas:
            Connection: {type: object, required: [uri], properties: {uri: {type: string}, port: {type: integer}, Slot: {type: integer}, kind: {$ref: '#/components/schemas/Kind'}}}
            Kind: {type: string, enum: ['1', '2'], x-enum-varnames: [First, Second]}
            Unused: {type: object, properties: {x: {type: string}}}
          parameters:
            Limit: {name: limit, in: query, schema: {type: integer}}
        """;

    [Test]
    public void Operations_that_swap_their_names_call_each_other_s_paths()
    {
        var changes = Compare(("operationId: getA", "operationId: x"), ("operationId: getB", "operationId: getA"), ("operationId: x", "operationId: getB"));

        var swapped = changes.Single(change => change.Location == "#/paths/~1a/get").Consequences.First(item => item.Member == "GetAAsync");
        Assert.That((swapped.Sources, swapped.Programs), Is.EqualTo((Grade.Warning, Grade.Breaking)));
        Assert.That(swapped.Reason, Does.Contain("calls GET /b instead of GET /a"));
    }

    [Test]
    public void An_operation_s_name_that_moves_to_a_new_operation_calls_the_new_path()
    {
        var changes = Compare(("operationId: getA", "operationId: getOld"), ("components:", "  /c:\n    get: {operationId: getA, tags: [Things], responses: {'200': {description: One., content: {application/json: {schema: {$ref: '#/components/schemas/Connection'}}}}}}\ncomponents:"));

        var moved = changes.Single(change => change.Location == "#/paths/~1a/get").Consequences.First(item => item.Member == "GetAAsync");
        Assert.That((moved.Programs, moved.Reason), Is.EqualTo((Grade.Breaking, "still compiles, but calls GET /c instead of GET /a")));
    }

    [Test]
    public void A_new_property_that_takes_a_name_is_the_cause_of_both_members()
    {
        var change = Compare(("Slot: {type: integer}", "Slot: {type: integer}, slot: {type: integer}")).Single();

        Assert.That(change.Location, Is.EqualTo("#/components/schemas/Connection/properties/slot"));
        Assert.That(change.Consequences.Select(item => (item.Name, item.Programs)), Is.EqualTo(new[] { ("Connection.Slot", Grade.Breaking), ("Connection.Slot2", Grade.Info) }));
        Assert.That(change.Consequences[0].Reason, Does.Contain("'slot' instead of 'Slot'"));
    }

    [Test]
    public void A_property_keeps_its_name_when_one_with_a_capital_arrives()
    {
        var change = Compare(("port: {type: integer}", "port: {type: integer}, Port: {type: integer}")).Single();

        Assert.That(change.Consequences.Select(item => (item.Name, item.Worst)), Is.EqualTo(new[] { ("Connection.Port2", Grade.Info) }));
    }

    [Test]
    public void A_given_name_pins_a_property()
    {
        var change = Compare(("Slot: {type: integer}", "Slot: {type: integer, x-csharp-name: slot}, slot: {type: integer, x-csharp-name: newSlot}")).Single();

        Assert.That(change.Consequences.Select(item => (item.Name, item.Worst)), Is.EqualTo(new[] { ("Connection.NewSlot", Grade.Info) }));
    }

    [Test]
    public void Values_under_each_other_s_names_are_a_change_of_the_client_at_the_place_in_the_document()
    {
        var change = Compare(("enum: ['1', '2']", "enum: ['2', '1']")).Single();

        Assert.That((change.Id, change.Location, change.Wire, change.Programs), Is.EqualTo(("api-code-only-changed", "#/components/schemas/Kind", Grade.None, Grade.Breaking)));
        Assert.That((change.Message, change.Operations), Is.EqualTo(("'enum' changed", new[] { "GET /a", "GET /b" })));
        Assert.That(change.Consequences.Select(item => item.Name), Is.EquivalentTo(new[] { "Kind.First", "Kind.Second", "Kind.Values.First", "Kind.Values.Second" }));
    }

    [Test]
    public void A_reference_to_another_schema_is_told_with_both_names()
    {
        var change = Compare(("kind: {$ref: '#/components/schemas/Kind'}", "kind: {$ref: '#/components/schemas/Sort'}"), ("Unused:", "Sort: {type: string, enum: ['1', '2'], x-enum-varnames: [First, Second]}\n    Unused:"))
            .Single(change => change.Sdk >= Grade.Warning);

        Assert.That((change.Id, change.Location), Is.EqualTo(("api-schema-replaced", "#/components/schemas/Connection/properties/kind")));
        Assert.That(change.Message, Is.EqualTo("'Sort' takes the place of 'Kind'"));
        Assert.That(change.Remedies, Has.Some.Contain("keep the reference"));
    }

    [TestCase("Connection: {type: object,", "Connection: {allOf: [{$ref: '#/components/schemas/Unused'}], type: object,", "'allOf' has 'Unused' now")]
    public void A_base_that_came_is_named(string from, string to, string message) =>
        Assert.That(Compare((from, to)).Select(change => change.Message), Has.Member(message));

    [Test]
    public void A_part_of_a_schema_that_no_operation_uses_is_named()
    {
        var change = Compare(("x: {type: string}", "y: {type: string}")).Single(change => change.Programs == Grade.Breaking);

        Assert.That((change.Id, change.Location, change.Message), Is.EqualTo(("api-code-only-changed", "#/components/schemas/Unused/properties/x", "'x' was removed")));
    }

    [Test]
    public void What_goes_with_its_path_is_not_laid_to_a_shared_parameter()
    {
        const string Options = "parameters: [{$ref: '#/components/parameters/Limit'}, {name: a, in: query, schema: {type: string}}, {name: b, in: query, schema: {type: string}}]";
        var document = Document.Replace("operationId: getB", $"operationId: getB\n      {Options}", StringComparison.Ordinal);
        var changes = CompareTexts(document, document.Replace("  /b:", "  x-b:", StringComparison.Ordinal).Replace("Limit: {", "Limit: {deprecated: true, ", StringComparison.Ordinal));

        Assert.That(changes.Where(change => change.Sdk >= Grade.Warning).Select(change => change.Location), Is.EqualTo(new[] { "#/paths/~1b" }));
    }

    [Test]
    public void Methods_that_go_with_their_class_have_causes_of_their_own()
    {
        var changes = Compare(("  /a:", "  x-a:"), ("  /b:", "  x-b:"));

        Assert.That(changes.SelectMany(change => change.Consequences.Where(item => item.Member.StartsWith("Get", StringComparison.Ordinal)).Select(item => (change.Location, item.Name))), Is.EquivalentTo(new[]
        {
            ("#/paths/~1a", "IThingsClient.GetAAsync"), ("#/paths/~1a", "ThingsClient.GetAAsync"),
            ("#/paths/~1b", "IThingsClient.GetBAsync"), ("#/paths/~1b", "ThingsClient.GetBAsync"),
        }));
    }

    [Test]
    public void What_is_required_no_more_is_a_warning_in_sources_and_nothing_in_programs()
    {
        var change = Compare(("required: [uri]", "required: []")).Single();

        Assert.That((change.Wire, change.Sources, change.Programs), Is.EqualTo((Grade.Breaking, Grade.Warning, Grade.None)));
    }

    [Test]
    public void What_is_deprecated_is_a_warning_in_sources()
    {
        var change = Compare(("port: {type: integer}", "port: {type: integer, deprecated: true}")).Single();

        Assert.That((change.Sources, change.Programs), Is.EqualTo((Grade.Warning, Grade.None)));
    }

    [TestCase(null, "IApiRoot.Others")]
    [TestCase("PlexClient", "IPlexClient.Others")]
    public void A_new_tag_asks_something_of_fakes_of_the_root(string? facade, string member)
    {
        var added = ("components:", "  /c:\n    get: {operationId: getC, tags: [Others], responses: {'204': {description: Done.}}}\ncomponents:");

        var change = Compare(facade, added).Single();

        Assert.That((change.Location, change.Sources, change.Programs), Is.EqualTo(("#/paths/~1c/get", Grade.Warning, Grade.Warning)));
        Assert.That(change.Consequences.Where(item => item.Worst == Grade.Warning).Select(item => item.Name), Is.EqualTo(new[] { member }));
    }

    [Test]
    public void Another_title_is_no_change_of_the_root() =>
        Assert.That(Compare(("title: Things", "title: Objects")), Is.Empty);

    [Test]
    public void A_schema_with_the_name_of_the_root_is_compared_too()
    {
        var change = Compare(("Connection:", "ApiRoot: {type: object, properties: {x: {type: string}}}\n    Connection:")).Single();

        Assert.That((change.Location, change.Programs), Is.EqualTo(("#/components/schemas/ApiRoot", Grade.Info)));
    }

    private static IReadOnlyList<Change> Compare(params (string From, string To)[] edits) => Compare(null, edits);

    private static IReadOnlyList<Change> Compare(string? facade, params (string From, string To)[] edits)
    {
        var edited = edits.Aggregate(Document, (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        Assert.That(edited, Is.Not.EqualTo(Document), "the edit fits nowhere");
        return CompareTexts(Document, edited, facade);
    }

    private static IReadOnlyList<Change> CompareTexts(string @base, string head, string? facade = null)
    {
        var (before, after) = (SpecReader.ReadText(@base, "base.yaml"), SpecReader.ReadText(head, "head.yaml"));
        var wire = SpecDiff.Compare(before, after, new DiffOptions { Today = Specs.Today, IncludesNames = true });
        return new ApiSide(new PipelineClientGenerator(facade)).Apply(Task.FromResult(wire), before, after).Changes;
    }
}

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

        Assert.That((change.Id, change.Location, change.Wire, change.Programs), Is.EqualTo(("sdk-api-changed", "#/components/schemas/Kind", Grade.None, Grade.Breaking)));
        Assert.That(change.Consequences.Select(item => item.Name), Is.EquivalentTo(new[] { "Kind.First", "Kind.Second", "Kind.Values.First", "Kind.Values.Second" }));
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

    [TestCase(null, Grade.Info)]
    [TestCase("PlexClient", Grade.Warning)]
    public void A_new_tag_asks_something_of_fakes_only_where_the_client_has_a_facade(string? facade, Grade expected)
    {
        var added = ("components:", "  /c:\n    get: {operationId: getC, tags: [Others], responses: {'204': {description: Done.}}}\ncomponents:");

        Assert.That(Compare(facade, added).Max(change => change.Sources), Is.EqualTo(expected));
    }

    private static IReadOnlyList<Change> Compare(params (string From, string To)[] edits) => Compare(null, edits);

    private static IReadOnlyList<Change> Compare(string? facade, params (string From, string To)[] edits)
    {
        var edited = edits.Aggregate(Document, (text, edit) => text.Replace(edit.From, edit.To, StringComparison.Ordinal));
        Assert.That(edited, Is.Not.EqualTo(Document), "the edit fits nowhere");
        var (before, after) = (SpecReader.ReadText(Document, "base.yaml"), SpecReader.ReadText(edited, "head.yaml"));
        var wire = SpecDiff.Compare(before, after, new DiffOptions { Today = Specs.Today, IncludesNames = true });
        return new ApiSide(new PipelineClientGenerator(facade)).Apply(wire, before, after).Changes;
    }
}

using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Reports;
using PlexSdk.SpecTool.Diff.Reports.Grouping;

namespace PlexSdk.SpecTool.Tests.Diff;

public class GroupingTests
{
    private const string Schemas = "components: {schemas: {S: {type: object, properties: {a: {type: string}}}}}\n";

    [Test]
    public void Changes_stand_under_their_operation_and_the_worst_operation_comes_first()
    {
        var groups = Groups(
            "paths:\n  /a: {get: {responses: {}}}\n  /z: {get: {responses: {}}}",
            "paths:\n  /a: {get: {parameters: [{name: n, in: query, schema: {type: string}}], responses: {}}}\n  /z: {get: {parameters: [{name: p, in: query, required: true, schema: {type: string}}, {name: o, in: query, schema: {type: string}}], responses: {}}}");

        Assert.That(groups.Select(group => (group.Heading.Kind, group.Heading.Name, group.Entries.Count)), Is.EqualTo(new[] { (GroupKind.Operation, "GET /z", 2), (GroupKind.Operation, "GET /a", 1) }));
        Assert.That(groups[0].Entries[0].First.Id, Is.EqualTo("new-required-request-parameter"));
    }

    [Test]
    public void A_shared_schema_stands_once_with_the_operations_that_it_reaches()
    {
        var paths = "paths:\n" + Path("/a") + Path("/b");
        var groups = Groups(Schemas + paths, Schemas.Replace("string", "integer", StringComparison.Ordinal) + paths);

        Assert.That(groups.Single().Heading, Is.EqualTo(new GroupHeading(GroupKind.Component, "schema S")));
        Assert.That(groups.Single().Operations, Is.EqualTo(new[] { "GET /a", "GET /b" }.AsEnumerable()));
    }

    [Test]
    public void A_schema_that_reaches_one_operation_stands_under_it()
    {
        var groups = Groups(Schemas + "paths:\n" + Path("/a"), Schemas.Replace("string", "integer", StringComparison.Ordinal) + "paths:\n" + Path("/a"));

        Assert.That(groups.Single().Heading, Is.EqualTo(new GroupHeading(GroupKind.Operation, "GET /a")));
    }

    [Test]
    public void Equal_changes_at_several_places_stand_once()
    {
        const string Before = "paths:\n  /a: {get: {responses: {}}}\n  /b: {get: {responses: {}}}\n  /c: {get: {responses: {}}}";
        var groups = Groups(Before, Before.Replace("get: {", "get: {parameters: [{name: p, in: query, required: true, schema: {type: string}}], ", StringComparison.Ordinal));

        Assert.That(groups.Single().Heading.Kind, Is.EqualTo(GroupKind.Several));
        Assert.That(groups.Single().Entries.Single().Changes, Has.Count.EqualTo(3));
        Assert.That(groups.Single().Entries.Single().Operations, Is.EqualTo(new[] { "GET /a", "GET /b", "GET /c" }.AsEnumerable()));
    }

    [Test]
    public void A_class_and_its_interface_are_one()
    {
        var joined = ClientChange.Join(
        [
            new Consequence("AClient", "GetAsync", "Task AClient.GetAsync()", null, Grade.Breaking, Grade.Breaking, "was removed"),
            new Consequence("IAClient", "GetAsync", "Task IAClient.GetAsync()", null, Grade.Breaking, Grade.Breaking, "was removed"),
            new Consequence("AClient", "NewAsync", null, "Task AClient.NewAsync()", Grade.Info, Grade.Info, "was added"),
            new Consequence("IAClient", "NewAsync", null, "Task IAClient.NewAsync()", Grade.Warning, Grade.Warning, "was added to an interface"),
            new Consequence("IAClient", "OtherAsync", null, "Task IAClient.OtherAsync()", Grade.Warning, Grade.Warning, "was added to an interface"),
        ]);

        Assert.That(joined.Select(change => change.Text()), Is.EqualTo(new[]
        {
            "AClient.GetAsync (and IAClient) was removed",
            "IAClient.NewAsync was added to an interface",
            "IAClient.OtherAsync was added to an interface",
        }.AsEnumerable()));
        Assert.That(joined[1].Change.Sources, Is.EqualTo(Grade.Warning));
    }

    [Test]
    public void A_type_that_goes_or_comes_stands_for_its_members()
    {
        var joined = ClientChange.Join(
        [
            Removed("Mode", "On"), Removed("Mode.Values", "On"), Type("Mode.Values", isAdded: false), Type("Mode", isAdded: false),
            Type("Kind", isAdded: true), new Consequence("Kind", "Low", null, "Kind Kind.Low { get; }", Grade.Info, Grade.Info, "was added"),
            new Consequence("Other", "", "class Other : A", "class Other : B", Grade.Breaking, Grade.Breaking, "no longer derives from A"), Removed("Other", "X"),
        ]);

        Assert.That(joined.Select(change => change.Name()), Is.EquivalentTo(new[] { "Mode", "Kind", "Other", "Other.X" }));
    }

    [Test]
    public void Fakes_are_named_where_a_class_and_its_interface_stand_together()
    {
        var joined = ClientChange.Join(
        [
            new Consequence("AClient", "GetAsync", "Task AClient.GetAsync()", "Task AClient.GetAsync(string p)", Grade.Breaking, Grade.Breaking, "nor do overrides"),
            new Consequence("IAClient", "GetAsync", "Task IAClient.GetAsync()", "Task IAClient.GetAsync(string p)", Grade.Breaking, Grade.Breaking, "nor do fakes"),
        ]);

        Assert.That(joined.Single().Text(), Is.EqualTo("AClient.GetAsync (and IAClient) nor do fakes"));
    }

    [Test]
    public void Names_that_begin_with_an_I_are_no_interfaces_by_that() =>
        Assert.That(ClientChange.Join([Removed("IPAddress", "V4"), Removed("PAddress", "V6"), Removed("Item", "V4")]), Has.Count.EqualTo(3));

    [Test]
    public void Every_grade_has_its_side()
    {
        var result = Specs.Compare("paths: {/a: {get: {responses: {}}}}", "paths: {}");

        Assert.That(Sides.Text(result.Changes.Single(), result), Is.EqualTo("wire: breaking · sources: none · programs: none"));
        Assert.That(Sides.Text(result.Changes.Single(), result with { IsWireOnly = true }), Is.EqualTo("wire: breaking"));
        Assert.That(Sides.Text(result.Changes.Single() with { Version = Grade.Warning }, result), Is.EqualTo("version: warning"));
    }

    private static Consequence Removed(string type, string member) =>
        new(type, member, $"string {type}.{member} {{ get; set; }}", null, Grade.Breaking, Grade.Breaking, "was removed");

    private static Consequence Type(string type, bool isAdded) => isAdded
        ? new(type, "", null, $"class {type}", Grade.Info, Grade.Info, "was added")
        : new(type, "", $"class {type}", null, Grade.Breaking, Grade.Breaking, "was removed");

    private static string Path(string path) =>
        $"  {path}: {{get: {{responses: {{'200': {{description: d, content: {{application/json: {{schema: {{$ref: '#/components/schemas/S'}}}}}}}}}}}}}}\n";

    private static IReadOnlyList<EntryGroup> Groups(string before, string after) => EntryGroup.Of(Specs.Compare(before, after).Changes);
}

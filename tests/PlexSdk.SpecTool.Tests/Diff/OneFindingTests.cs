using System.Diagnostics;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Tests.Diff;

public class OneFindingTests
{
    [Test]
    public void A_changed_shared_schema_is_one_finding_with_all_operations_that_it_reaches()
    {
        var before = Shared("name: {type: string}");

        var change = Specs.Compare(before, Shared("name: {type: integer}")).Changes.Single();

        Assert.That(change.Location, Is.EqualTo("#/components/schemas/User/properties/name"));
        Assert.That(change.Operations, Has.Count.EqualTo(40).And.Contains("POST /p0").And.Contains("GET /p19"));
        Assert.That((change.Base!.Value.Line, change.Head!.Value.Line), Is.EqualTo((86, 86)));
    }

    [Test]
    public void A_change_that_hurts_one_direction_only_says_so_and_is_still_one_finding()
    {
        var change = Specs.Compare(Shared("name: {type: string, maxLength: 9}"), Shared("name: {type: string, maxLength: 5}")).Changes.Single();

        Assert.That(change.Id, Is.EqualTo("request-property-max-length-decreased"));
        Assert.That(change.Message, Does.EndWith("(breaking in requests, info in responses)"));
    }

    [Test]
    public void A_limit_that_goes_from_a_shared_base_is_one_finding_at_the_base()
    {
        const string Before = "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}, '201': {description: b, content: {application/json: {schema: {$ref: '#/components/schemas/B'}}}}}}}}\ncomponents: {schemas: {Base: {type: object, maxProperties: 9}, A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {}}}]}, B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {}}}]}}}";

        var change = Specs.Compare(Before, Before.Replace(", maxProperties: 9", "", StringComparison.Ordinal)).Changes.Single();

        Assert.That((change.Id, change.Location), Is.EqualTo(("response-body-max-properties-unset", "#/components/schemas/Base")));
    }

    [Test]
    public void A_fingerprint_outlives_edits_elsewhere()
    {
        var one = Specs.Compare(Shared("name: {type: string}"), Shared("name: {type: integer}")).Changes.Single();
        var other = Specs.Compare("x-note: 1\n" + Shared("name: {type: string}"), "x-note: 1\nx-more: 2\n" + Shared("name: {type: boolean}")).Changes.Single();

        Assert.That(other.Fingerprint, Is.EqualTo(one.Fingerprint));
    }

    [Test]
    public void A_schema_that_contains_itself_is_compared_to_the_end()
    {
        const string Before = "paths: {/a: {get: {responses: {'200': {description: a, content: {application/json: {schema: {$ref: '#/components/schemas/N'}}}}}}}}\ncomponents: {schemas: {N: {type: object, properties: {next: {$ref: '#/components/schemas/N'}, all: {type: array, items: {anyOf: [{$ref: '#/components/schemas/N'}, {type: string}]}}, v: {type: integer}}}}}";

        Assert.That(Specs.Compare(Before, Before).Changes, Is.Empty);
        Assert.That(Specs.Compare(Before, Before.Replace("integer", "number", StringComparison.Ordinal)).Changes.Single().Wire, Is.EqualTo(Grade.Breaking));
    }

    [Test]
    public void Nested_allOf_and_long_chains_do_not_blow_up()
    {
        const int Depth = 3_000;
        var schemas = string.Concat(Enumerable.Range(0, Depth).Select(i => $"    S{i}: {{allOf: [{{$ref: '#/components/schemas/S{i + 1}'}}, {{$ref: '#/components/schemas/S{i + 1}'}}], properties: {{p{i}: {{$ref: '#/components/schemas/C{i}'}}}}}}\n    C{i}: {{type: object, properties: {{next: {{$ref: '#/components/schemas/C{i + 1}'}}}}}}\n"));
        var before = $"paths: {{/a: {{get: {{responses: {{'200': {{description: a, content: {{application/json: {{schema: {{$ref: '#/components/schemas/S{Depth - 60}'}}}}}}}}, '201': {{description: a, content: {{application/json: {{schema: {{$ref: '#/components/schemas/C0'}}}}}}}}}}}}}}}}\ncomponents:\n  schemas:\n{schemas}    S{Depth}: {{type: object, properties: {{v: {{type: integer}}}}}}\n    C{Depth}: {{type: object, properties: {{w: {{type: integer}}}}}}\n";
        var clock = Stopwatch.StartNew();

        var changes = Specs.Compare(before, before.Replace("integer", "string", StringComparison.Ordinal)).Changes;

        Assert.That(changes, Has.Count.EqualTo(2));
        Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    private static string Shared(string property) =>
        "paths:\n" + string.Concat(Enumerable.Range(0, 20).Select(i => $"  /p{i}:\n    get: {{responses: {{'200': {{description: a, content: {{application/json: {{schema: {{$ref: '#/components/schemas/User'}}}}}}}}}}}}\n    post: {{requestBody: {{content: {{application/json: {{schema: {{type: array, items: {{$ref: '#/components/schemas/User'}}}}}}}}}}, responses: {{}}}}\n    # line\n"))
        + $"components:\n  schemas:\n    User: {{type: object, properties: {{{property}}}}}\n";
}

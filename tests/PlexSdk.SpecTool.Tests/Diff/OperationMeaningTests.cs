using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Diff;

public class OperationMeaningTests
{
    private const string Key = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, token: {type: http, scheme: bearer}, flow: {type: oauth2, flows: {}}}}\n";

    [TestCase("security: [{key: []}]", "security: [{token: []}]", Grade.Breaking)]
    [TestCase("security: [{key: []}]", "security: [{key: []}, {token: []}]", Grade.Info)]
    [TestCase("security: [{key: []}, {token: []}]", "security: [{key: []}]", Grade.Breaking)]
    [TestCase("security: [{key: [], token: []}]", "security: [{key: []}]", Grade.Info)]
    [TestCase("security: [{key: []}]", "security: [{key: [], token: []}]", Grade.Breaking)]
    [TestCase("security: [{key: []}]", "security: [{}, {key: []}]", Grade.Info)]
    [TestCase("security: [{flow: [read]}]", "security: [{flow: [read, write]}]", Grade.Breaking)]
    [TestCase("security: [{flow: [read, write]}]", "security: [{flow: [read]}]", Grade.Info)]
    [TestCase("security: [{key: []}, {token: []}]", "security: [{token: []}, {key: []}]", Grade.None)]
    public void A_caller_who_is_refused_breaks(string before, string after, Grade expected)
    {
        const string Paths = "\npaths: {/a: {get: {responses: {'204': {description: done}}}}}\n" + Key;

        Assert.That(Specs.Worst(Specs.Compare(before + Paths, after + Paths)), Is.EqualTo(expected));
    }

    [Test]
    public void A_changed_scheme_is_one_finding_at_the_scheme_with_every_operation_that_uses_it()
    {
        const string Before = "security: [{key: []}]\npaths: {/a: {get: {responses: {}}}, /b: {get: {responses: {}}}, /c: {get: {security: [], responses: {}}}}\n" + Key;

        var change = Specs.Compare(Before, Before.Replace("X-Key", "X-Api-Key", StringComparison.Ordinal)).Changes.Single();

        Assert.That((change.Id, change.Wire, change.Location), Is.EqualTo(("api-security-component-type-changed", Grade.Breaking, "#/components/securitySchemes/key")));
        Assert.That(change.Operations, Has.Count.EqualTo(2).And.Contains("GET /a").And.Contains("GET /b"));
    }

    [TestCase("a", 1)]
    [TestCase("x-a", 0)]
    public void What_is_no_extension_is_a_path_to_the_wire_and_to_the_client(string path, int expected)
    {
        var before = $"openapi: 3.1.0\ninfo: {{title: t, version: '1'}}\npaths: {{{path}: {{get: {{responses: {{}}, parameters: [{{name: q, in: query, schema: {{type: string}}}}]}}}}}}\n";

        Assert.That(Specs.Compare(before[before.IndexOf("paths", StringComparison.Ordinal)..], "paths: {}\n").Changes, Has.Count.EqualTo(expected));
        Assert.That(new SpecModel(SpecReader.ReadText(before).Root).Operations().ToList(), Has.Count.EqualTo(expected));
    }

    [Test]
    public void A_renamed_scheme_that_asks_for_the_same_is_no_change()
    {
        const string Before = "security: [{key: []}]\npaths: {/a: {get: {responses: {}}}}\n" + Key;

        Assert.That(Specs.Compare(Before, Before.Replace("key:", "header:", StringComparison.Ordinal)).Changes, Is.Empty);
    }

    [TestCase("{name: a, in: query, schema: {type: string}}", "{name: a, in: header, schema: {type: string}}", Grade.Breaking)]
    [TestCase("{name: X-A, in: header, schema: {type: string}}", "{name: x-a, in: header, schema: {type: string}}", Grade.None)]
    [TestCase("{name: a, in: query, schema: {type: array, items: {type: string}}}", "{name: a, in: query, explode: false, schema: {type: array, items: {type: string}}}", Grade.Breaking)]
    [TestCase("{name: a, in: query, schema: {type: string}}", "{name: a, in: query, style: form, explode: true, schema: {type: string}}", Grade.None)]
    [TestCase("{name: a, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: array, items: {type: string}}}", Grade.Info)]
    [TestCase("{name: a, in: query, schema: {type: array, items: {type: string}}}", "{name: a, in: query, schema: {type: string}}", Grade.Breaking)]
    [TestCase("{name: a, in: query, schema: {type: integer}}", "{name: a, in: query, schema: {type: string}}", Grade.Warning)]
    [TestCase("{name: a, in: query, schema: {type: string}}", "{name: a, in: query, schema: {type: integer}}", Grade.Breaking)]
    [TestCase("{name: a, in: query, schema: {type: integer, default: 1}}", "{name: a, in: query, schema: {type: integer, default: 2}}", Grade.Breaking)]
    [TestCase("{name: a, in: query, required: true, schema: {type: integer, default: 1}}", "{name: a, in: query, required: true, schema: {type: integer, default: 2}}", Grade.None)]
    [TestCase("{name: a, in: query, deprecated: true, x-sunset: '2026-01-01', schema: {type: string}}", "{name: b, in: query, schema: {type: string}}", Grade.Breaking)]
    [TestCase("{name: a, in: query, deprecated: true, x-sunset: '2024-01-01', schema: {type: string}}", "{name: b, in: query, schema: {type: string}}", Grade.Warning)]
    public void A_parameter_is_judged_by_what_callers_send(string before, string after, Grade expected) =>
        Assert.That(Specs.Worst(Specs.Compare(WithParameter(before), WithParameter(after))), Is.EqualTo(expected));

    [TestCase("'200': {description: a}", "2XX: {description: a}", Grade.None)]
    [TestCase("'200': {description: a}", "'201': {description: a}", Grade.Breaking)]
    [TestCase("'200': {description: a}", "'200': {description: a}, '202': {description: b}", Grade.Warning)]
    [TestCase("'200': {description: a}, '404': {description: b}", "'200': {description: a}", Grade.Info)]
    [TestCase("'200': {description: a, headers: {x-rate: {required: true, schema: {type: integer}}}}", "'200': {description: a}", Grade.Breaking)]
    [TestCase("'200': {description: a, headers: {x-rate: {schema: {type: integer}}}}", "'200': {description: a, headers: {X-Rate: {schema: {type: integer}}}}", Grade.None)]
    [TestCase("'200': {description: a, content: {application/json: {}}}", "'200': {description: a, content: {'application/json; charset=utf-8': {}}}", Grade.None)]
    [TestCase("'200': {description: a, content: {application/json: {}}}", "'200': {description: a, content: {application/problem+json: {}}}", Grade.Warning)]
    [TestCase("'200': {description: a, content: {application/problem+json: {}}}", "'200': {description: a, content: {application/json: {}}}", Grade.Breaking)]
    [TestCase("'200': {description: a, content: {application/json: {schema: {type: string}}}}", "2XX: {description: a, content: {application/json: {schema: {type: integer}}}}", Grade.Breaking)]
    public void A_response_is_judged_by_what_readers_expect(string before, string after, Grade expected) =>
        Assert.That(Specs.Worst(Specs.Compare(WithResponses(before), WithResponses(after))), Is.EqualTo(expected));

    [TestCase("webhooks: {hook: {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {}}}}", Grade.Breaking)]
    [TestCase("paths: {/a: {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {}}}}", Grade.Info)]
    [TestCase("paths: {/a: {post: {responses: {}, callbacks: {done: {'{$url}': {post: {requestBody: {content: {application/json: {schema: {type: integer}}}}, responses: {}}}}}}}}", Grade.Breaking)]
    public void What_the_server_calls_counts_the_other_way_round(string document, Grade expected) =>
        Assert.That(Specs.Worst(Specs.Compare(document, document.Replace("integer", "number", StringComparison.Ordinal))), Is.EqualTo(expected));

    [Test]
    public void A_renamed_path_parameter_is_the_same_path()
    {
        const string Before = "paths: {'/u/{id}/x/{n}': {get: {parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: n, in: path, required: true, schema: {type: string}}], responses: {}}}}";

        var change = Specs.Compare(Before, Before.Replace("{id}", "{user}", StringComparison.Ordinal).Replace("name: id", "name: user", StringComparison.Ordinal)).Changes.Single();

        Assert.That((change.Id, change.Wire), Is.EqualTo(("request-path-parameter-renamed", Grade.None)));
        Assert.That(change.Operations.Single(), Is.EqualTo("GET /u/{user}/x/{n}"));
    }

    [Test]
    public void Parameters_of_the_path_and_of_the_operation_are_one_list()
    {
        const string Shared = "paths: {/a: {parameters: [{name: a, in: query, schema: {type: string}}], get: {responses: {}}}}";
        const string Own = "paths: {/a: {get: {parameters: [{name: a, in: query, schema: {type: string}}], responses: {}}}}";

        Assert.That(Specs.Compare(Shared, Own).Changes, Is.Empty);
    }

    private static string WithParameter(string parameter) => $"paths: {{/a: {{get: {{parameters: [{parameter}], responses: {{'204': {{description: done}}}}}}}}}}";

    private static string WithResponses(string responses) => $"paths: {{/a: {{get: {{responses: {{{responses}}}}}}}}}";
}

using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Lint;

public class LinterTests
{
    private const string Clean = """
        openapi: 3.1.0
        info: { title: t, version: '1' }
        paths:
          /a/{id}:
            get:
              operationId: getA
              tags: [A]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '204': { description: d } }
        components: { schemas: { S: { type: object, properties: { a: { type: string } } } } }
        """;

    [Test]
    public void Before_a_generation_each_error_has_a_line_of_its_own()
    {
        var document = SpecReader.ReadText(Clean.Replace("{ a: { type: string } }", "{ a: { $ref: '#/nowhere' }, b: { $ref: '#/nowhere/else' } }", StringComparison.Ordinal), "x.yaml");

        Assert.That(Assert.Throws<SpecException>(() => LintGate.Pass(document))!.Message.Split('\n'), Has.Length.EqualTo(2).And.All.Contain("error unresolved-reference"));
    }

    [Test]
    public void A_plain_document_has_no_findings() => Assert.That(Lines(Clean), Is.Empty);

    [TestCase("{ type: string } }]", "{ $ref: '#/nowhere' } }]", "8:", "error unresolved-reference")]
    [TestCase("in: path", "in: body", "8:", "error parameter-without-place")]
    [TestCase("name: id,", "name: other,", "8:", "warning parameter-not-in-path")]
    [TestCase("name: id,", "name: other,", "5:", "warning undeclared-path-parameter")]
    [TestCase("required: true,", "required: true, allowReserved: true,", "8:", "warning allow-reserved")]
    [TestCase("schema: { type: string } }]", "schema: { type: string } }, { name: Accepts, in: header, schema: { type: string } }]", "8:", "warning accepts-header")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      x-csharp-positional: [id]\n", "8:", "warning unknown-positional")]
    [TestCase("      operationId: getA\n", "", "5:", "warning missing-operation-id")]
    [TestCase("      tags: [A]\n", "", "5:", "warning untagged-operation")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      requestBody: { content: { text/plain: {} } }\n", "8:", "warning body-on-get")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      requestBody: { content: { text/plain: {}, application/json: {} } }\n", "8:", "warning several-request-types")]
    [TestCase("'204'", "'404'", "5:", "warning no-success")]
    [TestCase("a: { type: string }", "a: {}", "10:", "warning untyped")]
    [TestCase("a: { type: string }", "a: { type: array, items: { type: string }, properties: { b: { type: string } } }", "10:", "warning ignored-keyword")]
    [TestCase("a: { type: string }", "a: { type: [integer, 'null'], items: {} }", "10:", "warning ignored-keyword")]
    [TestCase("a: { type: string }", "a: { type: boolean, enum: ['true'] }", "10:", "warning foreign-enum-values")]
    [TestCase("schema: { type: string } }]", "schema: { type: string } }, { name: '', in: header, schema: { type: string } }]", "8:", "warning parameter-without-name")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      requestBody: { content: { json: {} } }\n", "8:", "warning wrong-content-type")]
    [TestCase("a: { type: string }", "a: { type: string }, A: { type: string }", "10:", "warning colliding-names")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      servers: [{ url: 'https://example.com' }]\n", "5:", "warning operation-server")]
    [TestCase("      responses:", "      callbacks: {}\n      responses:", "9:", "warning not-a-call")]
    [TestCase("components:", "  /b: { get: { operationId: get-a, tags: [A], responses: { '204': { description: d } } } }\ncomponents:", "6:", "warning duplicate-operation-id")]
    [TestCase("S: {", "A: { $ref: '#/components/schemas/B' }, B: { $ref: '#/components/schemas/A' }, S: {", "10:", "error unresolved-reference")]
    [TestCase("'204': { description: d }", "'200': { description: d }", "5:", "warning undocumented-content")]
    [TestCase("operationId: getA", "operationId: getThumbA", "5:", "warning image-as-text", "'204': { description: d }", "'200': { description: d, content: { text/html: { schema: { type: string } } } }")]
    [TestCase("a: { type: string }", "a: { type: integer, enum: [0, 1, null], description: '0, 1, 2' }", "10:", "warning flag-with-more-values")]
    [TestCase("schema: { type: string }", "description: 0 to 2, schema: { enum: [0, 1] }", "8:", "warning flag-with-more-values")]
    [TestCase("openapi: 3.1.0\n", "openapi: 3.1.0\nwebhooks: {}\n", "2:", "warning not-a-call")]
    [TestCase("a: { type: string }", "a: { type: string, x-speakeasy-name-override: 'x; //' }", "10:", "warning invalid-name")]
    [TestCase("a: { type: string }", "a: { type: string, x-csharp-name: b }, b: { type: string }", "10:", "warning unusable-name")]
    [TestCase("a: { type: string }", "a: { type: string, x-csharp-name: toString }", "10:", "warning unusable-name")]
    [TestCase("S: {", "T: { type: object }, S: { x-ms-client-name: T, ", "10:", "warning unusable-name")]
    [TestCase("      tags: [A]\n", "      tags: [A]\n      x-csharp-name: [a]\n", "8:", "warning invalid-name")]
    [TestCase("required: true,", "required: true, x-csharp-name: request,", "8:", "warning unusable-name")]
    [TestCase("components:", "  /b: { get: { operationId: b, tags: [A], x-csharp-name: getA, responses: { '204': { description: d } } } }\ncomponents:", "10:", "warning unusable-name")]
    [TestCase("openapi: 3.1.0\n", "openapi: 3.1.0\nx-speakeasy-name-override: [{ operationId: '(?=a)', methodNameOverride: x }]\n", "2:", "warning invalid-name")]
    public void A_finding_names_its_place_and_a_remedy(string original, string edited, string line, string finding, string also = "", string alsoEdited = "")
    {
        var text = Clean.Replace(original, edited, StringComparison.Ordinal);
        var lines = Lines(also.Length == 0 ? text : text.Replace(also, alsoEdited, StringComparison.Ordinal));

        Assert.That(lines, Has.Some.Match($"^x\\.yaml:{line}\\d+: {finding}: .+; .+$"), string.Join('\n', lines));
    }

    [TestCase("x-csharp-name: key")]
    [TestCase("x-speakeasy-name-override: key")]
    public void A_given_name_ends_a_collision(string given)
    {
        var lines = Lines(Clean.Replace("{ a: { type: string }", $"{{ a: {{ type: string }}, A: {{ type: string, {given} }}", StringComparison.Ordinal));

        Assert.That(lines, Is.Empty);
    }

    [Test]
    public void A_collision_is_told_with_the_names_that_come_of_it()
    {
        var lines = Lines(Clean.Replace("{ a: { type: string }", "{ guid: { type: string }, Guid: { type: array, items: { type: string } }", StringComparison.Ordinal));

        Assert.That(lines, Has.One.Contains("'guid' is Guid, 'Guid' is Guids"));
    }

    [Test]
    public void Objects_without_a_discriminator_are_found()
    {
        var lines = Lines(Clean.Replace("schemas: { S:", "schemas: { U: { oneOf: [{ $ref: '#/components/schemas/S' }, { type: object, properties: { b: { type: string } } }] }, S:", StringComparison.Ordinal));

        Assert.That(lines, Has.One.Contains("warning choice-without-discriminator"));
    }

    [Test]
    public void Errors_stop_a_generation_and_warnings_do_not()
    {
        var warned = SpecReader.ReadText(Clean.Replace("      tags: [A]\n", "", StringComparison.Ordinal), "x.yaml");
        var broken = SpecReader.ReadText(Clean.Replace("in: path", "in: body", StringComparison.Ordinal), "x.yaml");

        Assert.Multiple(() =>
        {
            Assert.That(() => LintGate.Pass(warned), Throws.Nothing);
            Assert.That(() => LintGate.Pass(broken), Throws.TypeOf<SpecException>().With.Message.Match("^x\\.yaml:8:\\d+: error parameter-without-place: [^\n]+$"));
        });
    }

    private static string[] Lines(string text)
    {
        var document = SpecReader.ReadText(text, "x.yaml");
        return [.. Linter.Check(document).Select(finding => Linter.Line(document, finding))];
    }
}

using PlexSdk.SpecTool.Lint;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Lint;

public class StructureTests
{
    private const string Sound = """
        openapi: 3.0.3
        info: {title: t, version: '1'}
        paths:
          /a:
            post:
              operationId: postA
              tags: [A]
              parameters: [{name: q, in: query, schema: {type: string}}]
              requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              security: [{key: []}]
              responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
        components:
          schemas:
            Pet: {type: object, properties: {a: {type: string}, b: {type: string}}}
            Kind: {type: string, enum: [a, b]}
          securitySchemes: {key: {type: apiKey, name: k, in: header}}
        """;

    [Test]
    public void A_sound_document_has_no_findings() => Assert.That(Lines(Sound), Is.Empty);

    [TestCase("schema: {type: string}", "schema: string", "8:41: error wrong-shape: 'schema' is a text, not a schema (an object); write { type: string }")]
    [TestCase("schema: {type: string}", "schema: Pet", "8:41: error wrong-shape: 'schema' is a text, not a schema (an object); write { $ref: '#/components/schemas/Pet' }")]
    [TestCase("schema: {type: string}", "schema: 5", "8:41: error wrong-shape: 'schema' is a number, not a schema (an object); write a schema")]
    [TestCase("schema: {type: string}", "schema: []", "8:41: error wrong-shape: 'schema' is a list, not a schema (an object); write a schema")]
    [TestCase("schema: {type: string}", "schema: true", "8:41: error wrong-shape: 'schema' is true or false, not a schema (an object); write a schema")]
    [TestCase("items: {type: string}", "items: string", "11:94: error wrong-shape: 'items' is a text, not a schema (an object); write { type: string }")]
    [TestCase("a: {type: string}", "a: string", "14:38: error wrong-shape: 'a' of 'properties' is a text, not a schema (an object); write { type: string }")]
    [TestCase("a: {type: string}", "a: {type: strnig}", "14:42: error unknown-type: 'strnig' is no type; use string, integer, number, boolean, array or object")]
    [TestCase("a: {type: string}", "a: {allOf: {}}", "14:42: error wrong-shape: 'allOf' is an object, not a list; write a list")]
    [TestCase("a: {type: string}", "a: {type: string, required: true}", "14:56: error wrong-shape: 'required' is true or false, not a list; list the names of required properties at the object that has them")]
    [TestCase("{a: {type: string}, b: {type: string}}", "[a]", "14:25: error wrong-shape: 'properties' is a list, not an object; write an object")]
    [TestCase("enum: [a, b]", "enum: a", "15:26: error wrong-shape: 'enum' is a text, not a list; write [a]")]
    [TestCase("tags: [A]", "tags: T", "7:7: error wrong-shape: 'tags' is a text, not a list; write [T]")]
    [TestCase("tags: [A]", "tags: [A, 1]", "7:17: error wrong-shape: item 2 of 'tags' is a number, not a text; put it in quotes")]
    [TestCase("security: [{key: []}]", "security: [key]", "10:18: error wrong-shape: item 1 of 'security' is a text, not a requirement (an object); write { key: [] }")]
    [TestCase("[{name: q, in: query, schema: {type: string}}]", "[a]", "8:20: error wrong-shape: item 1 of 'parameters' is a text, not a parameter (an object); write a parameter (an object)")]
    [TestCase("[{name: q, in: query, schema: {type: string}}]", "[]\n      servers: [~]", "9:17: error wrong-shape: item 1 of 'servers' is empty; remove it")]
    [TestCase("in: query,", "in: query, required: 'yes',", "8:41: error wrong-shape: 'required' is a text, not true or false; write true or false, without quotes")]
    [TestCase("{description: d, content: {application/json: {schema: {type: array, items: {type: string}}}}}", "ok", "11:19: error wrong-shape: '200' of 'responses' is a text, not a response (an object); write a response (an object)")]
    [TestCase("#/components/schemas/Pet", "#/info/title", "9:59: error wrong-reference: '#/info/title' leads to a text, not to a schema (an object); correct the reference")]
    [TestCase("#/components/schemas/Pet", "#", "9:59: error wrong-reference: '#' leads to a document, not to a schema (an object); correct the reference")]
    [TestCase("'#/components/schemas/Pet'", "''", "9:59: error wrong-reference: '' leads to a document, not to a schema (an object); correct the reference")]
    [TestCase("Kind: {", "Kind: {x-csharp-type: [a], ", "15:12: error no-type-name: 'x-csharp-type' is not the full name of a C# type; write it as Company.Product.Type")]
    [TestCase("info: {title: t, version: '1'}", "info: x", "2:1: error wrong-shape: 'info' is a text, not an object; write an object")]
    [TestCase("#/components/schemas/Pet", "#/paths/~1a/post", "9:59: error wrong-reference: '#/paths/~1a/post' leads to an operation, not to a schema (an object); correct the reference")]
    [TestCase("    post:", "    query: {responses: {}}\n    post:", "5:5: error unsupported-operation: 'query' is OpenAPI 3.2's and not supported; leave it to a document of its own")]
    [TestCase("    post:", "    additionalOperations: {LINK: {}}\n    post:", "5:5: error unsupported-operation: 'additionalOperations' is OpenAPI 3.2's and not supported; leave it to a document of its own")]
    [TestCase("components:", "  /a: {get: {responses: {}}}\ncomponents:", "12:3: error duplicate-key: '/a' is also in line 4: the last one counts; join the two")]
    [TestCase("components:", "    post: {operationId: b, responses: {}}\ncomponents:", "12:5: error duplicate-key: 'post' is also in line 5: the last one counts; join the two")]
    [TestCase("    Kind:", "    Kind: {type: integer}\n    Kind:", "16:5: error duplicate-key: 'Kind' is also in line 15: the last one counts; join the two")]
    [TestCase("a: {type: string}", "a: {type: integer}, a: {type: string}", "14:58: error duplicate-key: 'a' is also in line 14: the last one counts; join the two")]
    [TestCase("responses: {", "responses: {'200': {description: x}, ", "11:44: error duplicate-key: '200' is also in line 11: the last one counts; join the two")]
    [TestCase("tags: [A]", "tags: [A]\n      tags: [B]", "8:7: warning duplicate-key: 'tags' is also in line 7: the last one counts; remove one")]
    [TestCase("enum: [a, b]", "enum: ~", "15:26: warning empty-value: 'enum' is empty: it is read as if it were not there; give it a value, or remove it")]
    [TestCase("enum: [a, b]", "enum: [a, [b]]", "15:26: warning enum-of-objects: a list or an object among the values of an enum has no name: in C#, it is no enum; nothing, if that is meant")]
    [TestCase("a: {type: string}", "a: ", "14:38: warning empty-value: 'a' of 'properties' is empty: it is read as an object without fields; give it a value, or remove it")]
    [TestCase("[{key: []}]", "[{key: }]", "10:19: warning empty-value: 'key' is empty: it is read as a list without items; give it a value, or remove it")]
    [TestCase("type: string}, b", "type: [string, ~]}, b", "14:57: warning empty-value: item 2 of 'type' is empty: it is read as the type 'null'; give it a value, or remove it")]
    [TestCase("type: string}, b", "type: [string, 'null']}, b", "14:42: warning newer-version: a list in 'type' is OpenAPI 3.1's, and the document says 3.0.3; write openapi: 3.1.0")]
    [TestCase("type: string}, b", "type: string, minimum: x}, b", "14:56: warning ignored-value: 'minimum' is a text, not a number: it is ignored; correct it")]
    [TestCase("operationId: postA", "operationId: postA\n      parametres: []", "7:7: warning unknown-field: an operation has no field 'parametres': it is ignored; correct its name, or begin it with x-")]
    public void A_finding_has_its_place_and_what_to_do(string sound, string edited, string line) =>
        Assert.That(Lines(Sound.Replace(sound, edited, StringComparison.Ordinal)), Does.Contain("x.yaml:" + line));

    [TestCase("openapi: 3.0.3", "openapi: 3.0.3\nx-a: [~, 1]")]
    [TestCase("schema: {type: string}", "example: [~], examples: 5, schema: {type: string, example: ~, default: {a: ~}, x-a: 1}")]
    [TestCase("description: d", "description: ")]
    [TestCase("version: '1'", "version: 1.0")]
    [TestCase("operationId: postA", "operationId: postA\n      x-operation: [~]")]
    public void Extensions_examples_and_texts_are_free(string sound, string edited) =>
        Assert.That(Lines(Sound.Replace(sound, edited, StringComparison.Ordinal)), Is.Empty);

    [TestCase("schema: {type: string}", "schema: true")]
    [TestCase("type: string}, b", "type: [string, 'null'], examples: [a]}, b")]
    [TestCase("type: string}, b", "type: integer, exclusiveMinimum: 1}, b")]
    [TestCase("    Pet:", "    Any: true\n    Pet:")]
    public void Version_3_1_allows_what_JSON_Schema_allows(string sound, string edited) =>
        Assert.That(Lines(Sound.Replace(sound, edited, StringComparison.Ordinal).Replace("3.0.3", "3.1.0", StringComparison.Ordinal)), Is.Empty);

    [Test]
    public void What_is_wrong_is_all_told_at_once_and_nothing_else_looks_at_it()
    {
        var text = Sound.Replace("schema: {type: string}", "schema: string", StringComparison.Ordinal).Replace("tags: [A]", "tags: T", StringComparison.Ordinal)
            .Replace("#/components/schemas/Pet", "#/nowhere", StringComparison.Ordinal);

        Assert.That(Lines(text), Has.Length.EqualTo(3).And.All.Contain(": error "));
    }

    [Test]
    public void An_empty_place_gets_what_it_means()
    {
        var document = SpecReader.ReadText(Sound.Replace("enum: [a, b]", "enum: ~", StringComparison.Ordinal).Replace("a: {type: string}", "a: ", StringComparison.Ordinal), "x.yaml");

        Linter.Check(document);

        Assert.That(document.Root["components"]!["schemas"]!.ToJsonString(), Is.EqualTo("""{"Pet":{"type":"object","properties":{"a":{},"b":{"type":"string"}}},"Kind":{"type":"string"}}"""));
        Assert.That(() => Normalizer.Normalize(document), Throws.Nothing);
    }

    [TestCase("#/components/schemas/Pet'", "a\\0b.yaml\"", "'a\\u0000b.yaml' is no path")]
    [TestCase("#/components/schemas/Pet'", ".\"", ". is a folder")]
    public void A_reference_that_is_no_path_is_an_error(string sound, string edited, string reason)
    {
        var text = Sound.Replace($"'{sound}", $"\"{edited}", StringComparison.Ordinal);

        Assert.That(Lines(text).Single(), Does.StartWith("x.yaml:9:59: error unresolved-reference: the reference").And.Contains(reason));
    }

    private static string[] Lines(string text)
    {
        var document = SpecReader.ReadText(text, "x.yaml");
        return [.. Linter.Check(document).Select(finding => Linter.Line(document, finding))];
    }
}

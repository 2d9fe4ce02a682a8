using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>What mutants failed at, each as small as it gets.</summary>
public class MutantTests
{
    private const string Document = """
        {
          "openapi": "3.1.0", "info": {"title": "t", "version": "1"},
          "paths": {"/a": {"post": {
            "operationId": "postA", "tags": ["A"],
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}}],
            "requestBody": {"$ref": "#/components/requestBodies/Body"},
            "responses": {"200": {"description": "d", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}}}}}},
          "components": {
            "schemas": {"S": {"type": "object", "properties": {"p": {"type": "string"}}}},
            "requestBodies": {"Body": {"content": {"application/json": {"schema": {"type": "object", "properties": {"a": {}}}}, "text/plain": {}}}}}
        }
        """;

    [TestCase("/paths/~1a/post/parameters/0/schema", "true", TestName = "A flag for the schema of a parameter")]
    [TestCase("/components/requestBodies/Body/content", """{"json": {"schema": {"type": "object"}}, "": {"schema": {"type": "object"}}}""", TestName = "A content type without a slash")]
    [TestCase("/components/schemas/S/properties/p", """{"oneOf": [{"enum": ["a", {"b": 1}]}, {"type": "integer"}]}""", TestName = "An object among the values of an enum")]
    public void A_document_is_used(string place, string value) => Assert.That(Run(place, value));

    [TestCase("/paths/~1a/post/parameters/0/schema", "[]", TestName = "A list for a schema")]
    public void A_document_is_refused(string place, string value) => Assert.That(Run(place, value), Is.False);

    [Test]
    public void A_text_that_the_scanner_gives_up_is_malformed() => Assert.That(
        () => SpecReader.ReadText("openapi: 3.0.0\nx:\n- { name\n- name: filter\n", "x.yaml"),
        Throws.TypeOf<SpecException>().With.Message.Match(@"^x\.yaml\(\d,\d+\): the YAML is malformed$"));

    private static bool Run(string place, string value)
    {
        var mutant = JsonNode.Parse(Document)!.AsObject();
        var parts = JsonPointer.Parts(place);
        new Node(parts.SkipLast(1).Aggregate((JsonNode)mutant, (node, part) => JsonPointer.Step(node, part)!), parts[^1]).Replace(JsonNode.Parse(value));
        return FuzzedPipeline.Run(Document, mutant.ToJsonString());
    }
}

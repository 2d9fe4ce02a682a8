using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>What NSwag cannot do is one line, and does not end the tool; nor does it reach for other documents.</summary>
public class NSwagTests
{
    [Test]
    public async Task What_NSwag_cannot_resolve_is_one_line_and_asked_of_nobody()
    {
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        var file = typeof(NSwagTests).Assembly.Location;
        string[] references = ["#/components/schemas/Nowhere", $"http://{server.LocalEndpoint}/schema.json", file, $"file://{file}"];

        foreach (var reference in references)
        {
            var refusal = await RefusalAsync(reference);
            Assert.That(refusal, Does.StartWith("NSwag could not generate the client: ").And.Contain(reference).And.Not.Contain("\n"), reference);
        }

        Assert.That(server.Pending(), Is.False);
    }

    [Test]
    public async Task A_long_chain_of_schemas_has_room_on_the_stack()
    {
        const int Length = 3000;
        var schemas = Enumerable.Range(0, Length).Select(number => (Name: $"Part{number}", Text: Schema($"Part{number + 1}")));
        var document = Document(Schema("Part0"), [.. schemas, ($"Part{Length}", """{ "type": "object", "properties": { "name": { "type": "string" } } }""")]);

        var files = await ClientGenerator.GenerateAsync(Normalizer.Normalize(document), "Test", null, CancellationToken.None);

        Assert.That(files, Contains.Key($"Models/Part{Length}.g.cs"));
    }

    private static async Task<string> RefusalAsync(string reference)
    {
        // The normaliser itself leaves no such reference.
        var normalized = Normalizer.Normalize(Document("""{ "type": "object", "properties": { "name": { "type": "string" } } }"""));
        normalized.Document["components"]!["schemas"]!["Thing"]!["properties"]!["name"] = new JsonObject { ["$ref"] = reference };
        try
        {
            await ClientGenerator.GenerateAsync(normalized, "Test", null, CancellationToken.None);
            return "none";
        }
        catch (SpecException refusal)
        {
            return refusal.Message;
        }
    }

    private static string Schema(string next) => $$"""{ "type": "object", "properties": { "next": { "$ref": "#/components/schemas/{{next}}" } } }""";

    private static SpecDocument Document(string thing, params (string Name, string Text)[] others) => SpecReader.ReadText(
        $$"""
        {
          "openapi": "3.0.3", "info": { "title": "T", "version": "1" },
          "paths": { "/things": { "get": { "operationId": "getThings", "responses": { "200": { "description": "Yes.",
            "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Thing" } } } } } } } },
          "components": { "schemas": { "Thing": {{thing}}{{string.Concat(others.Select(other => $", \"{other.Name}\": {other.Text}"))}} } }
        }
        """,
        "document.json");
}

using System.Reflection;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Generate.Proof;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>The proof after a generation: no correct client fails it, and no wrong one passes.</summary>
public class ProofTests
{
    private const string Flags = """
        openapi: 3.1.0
        info: { title: Flags, version: '1' }
        paths:
          /flags/{path}:
            post:
              operationId: sendFlags
              tags: [Flags]
              parameters:
                - { name: path, in: path, required: true, schema: { enum: [0, 1] } }
                - { name: query, in: query, schema: { type: [integer, 'null'], enum: [0, 1, null] } }
                - { name: header, in: header, schema: { type: [integer, 'null'], enum: [0, 1] } }
                - { name: cookie, in: cookie, schema: { enum: [1, 0] } }
                - { name: list, in: query, schema: { type: array, items: { enum: [0, 1] } } }
                - { name: map, in: query, style: deepObject, schema: { type: object, additionalProperties: { enum: [0, 1] } } }
                - { name: mixed, in: query, schema: { enum: [0, 1, auto] } }
                - { name: X-Plex-Product, in: header, schema: { type: string } }
                - { name: Authorization, in: header, schema: { type: string } }
              requestBody: { content: { application/json: { schema: { type: object, properties: { a: { enum: [0, 1] }, b: { type: array, items: { enum: [0, 1, null] } } } } } } }
              responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Profile' } } } } }
          /film: { get: { operationId: getFilm, tags: [Flags], responses: { '200': { description: OK } } } }
        components:
          schemas:
            Unused: { enum: [0, 1] }
            UnusedToo: { type: [integer, 'null'], enum: [0, 1] }
            Profile:
              type: object
              properties:
                plain: { enum: [0, 1] }
                text: { type: string }
                auto: { enum: [0, 1], description: '0, 1, 2' }
                narrowed: { allOf: [{ $ref: '#/components/schemas/Flag' }, { enum: [1, 2] }] }
                sibling: { $ref: '#/components/schemas/Flag', enum: [1] }
                kind: { allOf: [{ $ref: '#/components/schemas/Kind' }, { enum: [a, b] }] }
            Flag: { type: integer, enum: [0, 1] }
            Kind: { type: string, enum: [a, b, c] }
        """;

    [Test]
    public async Task Flags_are_carried_wherever_they_stand_and_however_they_are_written()
    {
        var proof = await ProveAsync(Flags);

        Assert.That(proof.Missing, Is.Empty);
        Assert.That(proof.IsComplete, Is.True, proof.ToString());
        Assert.That(proof.ToString(), Does.StartWith("2/2 operations, 9/9 parameters sent (1 by the transport, 1 left out), 8/8 properties, "));
    }

    [TestCase("request.AddQuery(\"mixed\"", "request.AddQuery(\"other\"", "parameter mixed of POST /flags/{path} is not sent")]
    [TestCase("request.AddHeader(\"header\", PlexJson.FromFlag(options?.Header), explode: false)", "request.AddHeader(\"header\", options?.Header)", "parameter header of POST /flags/{path} is not sent as 0: false")]
    [TestCase("request.AddCookie(\"cookie\", PlexJson.FromFlag(options?.Cookie), explode: false)", "request.AddCookie(\"cookie\", options?.Cookie)", "parameter cookie of POST /flags/{path} is not sent as cookie=1: cookie=true")]
    [TestCase("$\"flags/", "$\"Flags/", "path of POST /flags/{path} is sent as /Flags/0")]
    [TestCase("PlexStream> GetFilmAsync", "PlexContent> GetFilmAsync", "", "SendForStreamAsync", "SendForTextAsync")]
    [TestCase("Task<PlexStream> GetFilmAsync", "Task GetFilmAsync", "result of GET /film: it gives nothing of what it answers", "SendForStreamAsync", "SendOnlyAsync")]
    [TestCase("public string? Text { get; set; }", "public long? Text { get; set; }", "property #/components/schemas/Profile/properties/text is long? in C#, and a text in the document", "Text = json.ReadString()", "Text = json.ReadInt64()")]
    [TestCase("public string? Text { get; set; }", "public string? Test { get; set; }", "property #/components/schemas/Profile/properties/text", "Text = json.ReadString()", "Test = json.ReadString()")]
    public async Task A_client_that_is_edited_does_not_pass(string code, string edited, string fault, string also = "§", string alsoEdited = "")
    {
        var client = await GeneratedClient.MakeAsync("Proof", Read(Flags));
        var whole = string.Concat(client.Sources.Select(source => source.Text));
        Assert.That(whole, Does.Contain(code), "the edit fits nowhere");
        var sources = client.Sources.Select(source => (source.Path, source.Text.Replace(code, edited, StringComparison.Ordinal)
            .Replace(also, alsoEdited, StringComparison.Ordinal).Replace("json.Write(\"text\", Text)", edited.Contains("Test", StringComparison.Ordinal) ? "json.Write(\"text\", Test)" : "json.Write(\"text\", Text)", StringComparison.Ordinal)));

        var proof = await client.ProveAsync(Assembly.Load(Compiler.Emit(Compiler.Compile("Proof", sources))));

        Assert.That(proof.Missing, fault.Length == 0 ? Is.Empty : Has.Some.Contains(fault));
        Assert.That(proof.IsComplete, Is.EqualTo(fault.Length == 0));
    }

    [Test]
    public async Task A_path_parameter_that_is_not_in_the_path_is_found()
    {
        var proof = await ProveAsync(Flags.Replace("name: query, in: query,", "name: query, in: path,", StringComparison.Ordinal));

        Assert.That(proof.Missing, Is.EqualTo(new[] { "parameter query of POST /flags/{path} is not in the path /flags/{path}" }));
        Assert.That(proof.IsComplete, Is.False);
    }

    [Test]
    public void A_union_that_the_document_does_not_have_is_found()
    {
        var document = Read("openapi: 3.1.0\ninfo: { title: t, version: '1' }\npaths: {}\n");
        var inventory = Normalizer.Normalize(document).Original;
        var agreement = new TypeAgreement(new SpecTool.Normalize.Model.SpecModel(inventory.Document));
        var list = System.Text.Json.Nodes.JsonNode.Parse("""{"type":"array","items":{"type":"string"}}""")!.AsObject();
        var choice = System.Text.Json.Nodes.JsonNode.Parse("""{"oneOf":[{"type":"string"},{"type":"array","items":{"type":"string"}}]}""")!.AsObject();

        Assert.That(agreement.Fault(typeof(Either), [list, list], isUntyped: false), Is.EqualTo("is the union Either in C#, and array in the document"));
        Assert.That(agreement.Fault(typeof(Either), [choice], isUntyped: false), Is.Null);
        Assert.That(agreement.Fault(typeof(IReadOnlyList<string>), [choice], isUntyped: false), Is.EqualTo("is IReadOnlyList<string> in C#, and text, array in the document"));
        Assert.That(agreement.Fault(typeof(Runtime.PlexJson), [list], isUntyped: false), Is.EqualTo("is PlexJson in C#, and array in the document"));
    }

    [TestCase(typeof(Foreign))]
    [TestCase(typeof(System.Diagnostics.Process))]
    public void Nothing_is_made_that_is_neither_the_client_s_nor_ours(Type type)
    {
        var values = new ArgumentValue(typeof(string).Assembly, typeof(PlexClient).Assembly);

        Assert.That(() => values.Make(type, new System.Text.Json.Nodes.JsonObject()), Throws.TypeOf<FormatException>());
        Assert.That(Foreign.Made, Is.False);
    }

    private static async Task<CarriageProof> ProveAsync(string text)
    {
        var client = await GeneratedClient.MakeAsync("Proof", Read(text));
        return await client.ProveAsync(Assembly.Load(Compiler.Emit(Compiler.Compile("Proof", client.Sources))));
    }

    private static SpecDocument Read(string text) => SpecReader.ReadText(text, "proof.yaml");

    private sealed class Foreign : Runtime.PlexModel
    {
        public Foreign() => Made = true;

        public static bool Made { get; private set; }
    }

    private sealed class Either : Runtime.PlexUnion
    {
        public static Either FromStringList(IEnumerable<string> value) => new() { Json = Runtime.PlexJson.FromList(value, static item => item) };

        public static Either FromString(string value) => new() { Json = value };
    }
}

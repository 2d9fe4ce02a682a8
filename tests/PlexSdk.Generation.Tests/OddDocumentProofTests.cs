using System.Reflection;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Generate.Proof;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests;

/// <summary>Documents that a proof could be wrong about: their clients are right, and an edit of any line that sends something is found.</summary>
public class OddDocumentProofTests
{
    private const string Parameters = """
        openapi: 3.1.0
        info: { title: Odd, version: '1' }
        paths:
          /a/{id}/{Id}/{keys}:
            parameters: [{ name: id, in: path, required: true, schema: { type: integer } }]
            post:
              operationId: sendParameters
              tags: [Odd]
              parameters:
                - { name: Id, in: path, required: true, schema: { type: string, format: uuid } }
                - { name: keys, in: path, required: true, content: { application/json: { schema: { type: array, items: { type: array, items: { type: integer } } } } } }
                - { name: q, in: query, schema: { type: string } }
                - { name: Q, in: query, required: true, schema: { type: boolean } }
                - { name: q, in: header, schema: { type: string } }
                - { name: q, in: cookie, schema: { type: integer } }
                - { name: text, in: query, content: { text/plain: { schema: { type: string } } } }
                - { name: kind, in: query, required: true, content: { application/json: { schema: { type: string, enum: [a, b] } } } }
                - { name: X-Where, in: header, content: { application/json: { schema: { type: object, properties: { a: { type: integer } } } } } }
                - { name: where, in: cookie, content: { application/json: { schema: { type: object, additionalProperties: { type: string } } } } }
                - { name: deep, in: query, style: deepObject, schema: { type: object, properties: { flag: { enum: [0, 1] }, inner: { type: object, properties: { b: { type: string } } } } } }
                - { name: matrix, in: query, schema: { type: array, items: { type: array, items: { type: integer } } } }
                - { name: either, in: query, schema: { oneOf: [{ type: integer }, { type: array, items: { type: integer } }] } }
                - { name: list, in: header, schema: { type: [array, 'null'], items: { type: [string, 'null'] } } }
                - { name: day, in: query, schema: { type: string, format: date } }
                - { name: empty, in: query, schema: {} }
              responses: { '204': { description: Done. } }
        """;

    private const string Bodies = """
        openapi: 3.1.0
        info: { title: Odd, version: '1' }
        paths:
          /tree: { post: { operationId: sendTree, tags: [Odd], requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } }, responses: { '200': { description: OK, content: { application/json: { schema: { $ref: '#/components/schemas/Tree' } } } } } } }
          /pet: { post: { operationId: sendPet, tags: [Odd], requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } } } } }
          /form:
            post:
              operationId: sendForm
              tags: [Odd]
              requestBody:
                content:
                  application/x-www-form-urlencoded:
                    schema: { type: object, properties: { plain: { type: object, properties: { a: { type: integer } } }, deep: { type: object, properties: { a: { type: integer } } }, spread: { type: object, properties: { s: { type: integer } } }, list: { type: array, items: { type: object, properties: { a: { type: string } } } }, csv: { type: array, items: { type: string } }, flag: { enum: [0, 1] }, json: { type: array, items: { type: integer } } } }
                    encoding: { deep: { style: deepObject, explode: true }, spread: { style: form }, csv: { explode: false }, json: { contentType: application/json } }
              responses: { '204': { description: Done. } }
          /parts:
            post:
              operationId: sendParts
              tags: [Odd]
              requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { file: { type: string, format: binary }, files: { type: array, items: { type: string, format: binary } }, about: { $ref: '#/components/schemas/Tree' }, flag: { enum: [0, 1] } } } } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Tree:
              type: object
              properties:
                id: { type: integer, readOnly: true }
                secret: { type: string, writeOnly: true }
                flags: { type: array, items: { type: [integer, 'null'], enum: [0, 1, null] } }
                byName: { type: object, additionalProperties: { enum: [1, 0] } }
                rows: { type: array, items: { type: array, items: { type: number } } }
                children: { type: array, items: { $ref: '#/components/schemas/Tree' } }
                parent: { anyOf: [{ $ref: '#/components/schemas/Tree' }, { type: 'null' }] }
                note: { $ref: '#/components/schemas/Note', description: With a sibling. }
                conflict: { allOf: [{ type: object, properties: { v: { type: string } } }, { type: object, properties: { v: { type: integer } } }] }
                either: { oneOf: [{ type: string }, { type: object, required: [x], properties: { x: { type: integer } } }] }
                when: { type: string, allOf: [{ $ref: '#/components/schemas/When' }], description: Of a carrier's document. }
                on: { allOf: [{ $ref: '#/components/schemas/On' }, { type: integer }] }
                ranks: { type: array, allOf: [{ $ref: '#/components/schemas/Ranks' }] }
                name: { type: string }
                Name: { type: array, items: { type: string } }
            When: { type: string, format: date-time }
            On: { type: integer, enum: [0, 1] }
            Ranks: { type: array, items: { type: integer } }
            Note: { type: object, properties: { text: { type: string } } }
            Pet: { type: object, required: [kind], properties: { kind: { type: string }, name: { type: string } }, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', dog: Dog } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer }, name: { type: string, description: Its own. } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }], properties: { barks: { enum: [0, 1] } } }
            Unused: { type: object, properties: { flag: { enum: [0, 1] }, map: { type: object, additionalProperties: { type: [integer, 'null'], enum: [0, 1] } } } }
        """;

    // OpenAPI 3.0: "nullable" instead of a type, also beside an allOf and a reference.
    private const string Nullable = """
        openapi: 3.0.3
        info: { title: Odd, version: '1' }
        paths:
          /a:
            put:
              operationId: sendNullable
              tags: [Odd]
              parameters:
                - { name: flag, in: query, schema: { nullable: true, allOf: [{ $ref: '#/components/schemas/Flag' }] } }
                - { name: kinds, in: query, style: pipeDelimited, explode: false, schema: { type: array, nullable: true, items: { $ref: '#/components/schemas/Kind' } } }
                - { name: rank, in: header, schema: { type: number, enum: [1, 2.5], nullable: true } }
              requestBody: { required: true, content: { application/json: { schema: { nullable: true, allOf: [{ $ref: '#/components/schemas/Thing' }] } } } }
              responses: { '200': { description: OK, content: { application/json: { schema: { type: object, additionalProperties: { nullable: true, allOf: [{ $ref: '#/components/schemas/Thing' }] } } } } } }
        components:
          schemas:
            Flag: { type: integer, enum: [0, 1], nullable: true }
            Kind: { type: string, enum: [a, b, null], nullable: true }
            Thing: { type: object, properties: { flag: { $ref: '#/components/schemas/Flag' }, kind: { nullable: true, allOf: [{ $ref: '#/components/schemas/Kind' }] }, self: { nullable: true, allOf: [{ $ref: '#/components/schemas/Thing' }] }, exclusive: { type: integer, minimum: 0, exclusiveMinimum: true, maximum: 1 } } }
        """;

    // What real documents of APIs.guru have: types that contradict their keywords and values, values that are empty, parts that say nothing,
    // headers that .NET has at the body, and paths that differ by a slash.
    private const string Loose = """
        openapi: 3.0.0
        info: { title: Odd, version: '1' }
        paths:
          /jobs: { get: { tags: [Odd], responses: { '200': { description: OK, content: { application/json: { schema: { type: array, items: { type: string }, properties: { links: { type: string } } } } } } } } }
          /jobs/: { get: { tags: [Odd], parameters: [{ name: id, in: query, required: true, schema: { type: string } }], responses: { '204': { description: Done. } } } }
          /plans/{set}:
            post:
              operationId: sendPlan
              tags: [Odd]
              x-policy: { $ref: '#/components/x-policies/all' }
              parameters:
                - { name: set, in: path, required: true, schema: { type: string, enum: ['', mini] } }
                - { name: sources, in: query, schema: { type: array, items: { type: string }, enum: [all, some] } }
                - { name: exact, in: query, schema: { type: boolean, enum: ['true', 'false'] } }
                - { name: delivered, in: query, schema: { enum: [true, false, 0, 1] } }
                - { name: water, in: query, schema: { type: boolean, enum: ['0', '1'] } }
                - { name: Content-Language, in: header, schema: { type: string } }
                - { name: '', in: header, schema: { type: string } }
              requestBody: { required: true, content: { '': { schema: { allOf: [{ $ref: '#/components/schemas/Plan' }, { type: object, properties: { size: { readOnly: true }, rules: { properties: { inbound: { required: [a] } } } } }] } } } }
              responses: { '204': { description: Done. } }
          /either: { put: { operationId: sendEither, tags: [Odd], requestBody: { content: { application/json: { schema: { oneOf: [{}, { $ref: '#/components/schemas/Plan' }] } } } }, responses: { '204': { description: Done. } } } }
          /any: { put: { operationId: sendAny, tags: [Odd], requestBody: { required: true, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Any' } } } } }, responses: { '204': { description: Done. } } } }
          /file: { put: { operationId: sendFile, tags: [Odd], requestBody: { content: { multipart/form-data: { schema: { type: object, properties: { image: { type: string, format: binary } } } } } }, responses: { '204': { description: Done. } } } }
          /form: { put: { operationId: sendForm, tags: [Odd], requestBody: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { image: { type: string, format: binary } } } } } }, responses: { '204': { description: Done. } } } }
          /language: { get: { operationId: getLanguage, tags: [Odd], parameters: [{ name: Content-Language, in: header, schema: { type: string } }], responses: { '204': { description: Done. } } } }
        components:
          x-policies: { all: [] }
          schemas:
            Any: {}
            Plan: { type: object, properties: { size: { type: integer }, ratio: { type: string, enum: [969, 61] }, shards: { type: integer, enum: ['1', '32'] }, rules: { type: object, properties: { inbound: { type: array, items: { type: integer } } } } } }
        """;

    private static IEnumerable<TestCaseData> Documents() =>
    [
        new TestCaseData(Loose).SetArgDisplayNames("loose"),
        new TestCaseData(Parameters).SetArgDisplayNames("parameters"),
        new TestCaseData(Bodies).SetArgDisplayNames("bodies"),
        new TestCaseData(Nullable).SetArgDisplayNames("nullable"),
    ];

    [TestCaseSource(nameof(Documents))]
    public async Task A_right_client_passes(string document)
    {
        var client = await GeneratedClient.MakeAsync("Odd", SpecReader.ReadText(document, "odd.yaml"));

        var proof = await ProveAsync(client, client.Sources);

        Assert.That((proof.IsComplete, string.Join('\n', proof.Missing)), Is.EqualTo((true, "")), proof.ToString());
    }

    /// <summary>Each line that puts something into a request is left out, one after the other.</summary>
    [TestCaseSource(nameof(Documents))]
    public async Task A_client_that_sends_one_thing_less_does_not_pass(string document)
    {
        var client = await GeneratedClient.MakeAsync("Odd", SpecReader.ReadText(document, "odd.yaml"));
        var lines = client.Sources.SelectMany(source => source.Text.Split('\n')).Where(Sends).Distinct().ToList();
        List<string> passed = [];
        foreach (var line in lines)
        {
            if ((await ProveAsync(client, client.Sources.Select(source => (source.Path, source.Text.Replace(line, "", StringComparison.Ordinal))))).IsComplete)
                passed.Add(line.Trim());
        }

        Assert.That(lines, Has.Count.GreaterThanOrEqualTo(5));
        Assert.That(passed, Is.Empty);
    }

    // Not sent by the proof: a subtype in place of its base, another alternative of a union than the first, a type that nothing uses.
    private static bool Sends(string line) =>
        line.Contains(" request.Add", StringComparison.Ordinal) || line.Contains(" request.Set", StringComparison.Ordinal)
        || (line.Contains(" json.Write(\"", StringComparison.Ordinal) && !Unsent.Any(name => line.Contains($"\"{name}\"", StringComparison.Ordinal)));

    private static readonly string[] Unsent = ["lives", "barks", "x", "map"];

    private static async Task<CarriageProof> ProveAsync(GeneratedClient client, IEnumerable<(string Path, string Text)> sources) =>
        await client.ProveAsync(Assembly.Load(Compiler.Emit(Compiler.Compile("Odd", sources))));
}

using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

public sealed class SeveralFilesTests : IDisposable
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: t, version: '1' }\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("plexspec").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Test]
    public void Parts_in_files_below_are_the_same_document()
    {
        Write("api.yaml", Head + """
            paths:
              /things: { $ref: paths/things.yaml }
            components:
              schemas:
                Thing: { $ref: schemas/Thing.json }
            """);
        Write("paths/things.yaml", """
            get:
              operationId: listThings
              tags: [Things]
              parameters: [{ $ref: '../parameters.yaml#/limit' }]
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '../api.yaml#/components/schemas/Thing' } } } } }
            """);
        Write("parameters.yaml", "limit: { name: limit, in: query, schema: { type: integer } }");
        Write("schemas/Thing.json", """{"type":"object","properties":{"id":{"type":"string"},"parent":{"$ref":"Thing.json"}}}""");

        Assert.That(Normalized("api.yaml"), Is.EqualTo(Normalizer.Normalize(SpecReader.ReadText(Whole)).Document.ToJsonString()));
    }

    [Test]
    public void A_part_outside_of_the_folder_is_refused_unless_allowed()
    {
        Write("Secret.yaml", "{ type: object, properties: { s: { type: string } } }");
        Write("spec/api.yaml", Head + "paths: {}\ncomponents: { schemas: { S: { $ref: ../Secret.yaml } } }\n");

        Assert.That(() => Normalized("spec/api.yaml"), Throws.TypeOf<SpecException>().With.Message.Contains("Secret.yaml"));
        Assert.That(Normalized("spec/api.yaml", SpecReaderOptions.Default with { AllowOutsideFolder = true }), Does.Contain("\"s\""));
    }

    [Test]
    public void Anchors_and_aliases_are_the_same_as_what_they_stand_for()
    {
        var aliased = Whole.Replace("{ type: string }", "&text { type: string }", StringComparison.Ordinal) + "    Other: { type: object, properties: { a: *text } }\n";
        var written = Whole + "    Other: { type: object, properties: { a: { type: string } } }\n";

        Assert.That(Normalizer.Normalize(SpecReader.ReadText(aliased)).Document.ToJsonString(), Is.EqualTo(Normalizer.Normalize(SpecReader.ReadText(written)).Document.ToJsonString()));
    }

    private const string Whole = Head + """
        paths:
          /things:
            get:
              operationId: listThings
              tags: [Things]
              parameters: [{ name: limit, in: query, schema: { type: integer } }]
              responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } } }
        components:
          schemas:
            Thing: { type: object, properties: { id: { type: string }, parent: { $ref: '#/components/schemas/Thing' } } }

        """;

    private string Normalized(string file, SpecReaderOptions? options = null) =>
        Normalizer.Normalize(SpecReader.Read(Path.Combine(_folder, file), options ?? SpecReaderOptions.Default)).Document.ToJsonString();

    private void Write(string path, string text)
    {
        var full = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}

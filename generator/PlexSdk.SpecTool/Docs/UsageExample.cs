using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A program that calls one operation. It compiles: the tests of the documentation see to that.</summary>
internal sealed class UsageExample(SpecModel spec, SpecOperation operation, string tag, string @namespace, bool isFacade)
{
    public static IEnumerable<JsonObject> Arguments(SpecOperation operation) =>
        operation.Parameters.OrderByDescending(parameter => parameter.IsTrue("required"));

    public static string BodyType(SpecOperation operation) => FactStore.Read<OperationFacts>(operation.Node).BodyType?.TrimEnd('?') switch
    {
        { } type => type,
        _ => CSharpType.Of(Body(operation), isParameter: true),
    };

    public string Write()
    {
        var client = isFacade ? $"plex.{tag}" : $"new {tag}Client(plex.Transport)";
        var hasResult = FactStore.Read<OperationFacts>(operation.Node).Result is not null;
        var usings = isFacade ? "" : $"using {@namespace};\n";
        return $$"""
            ```csharp
            using PlexSdk;
            {{usings}}
            using var plex = new PlexClient(new PlexClientOptions
            {
                ServerUri = new Uri("http://10.10.10.47:32400"),
                AccessToken = "<YOUR_API_KEY_HERE>",
                ClientIdentifier = "<A_VALUE_OF_YOUR_INSTALLATION>",
            });

            {{(hasResult ? "var result = " : "")}}await {{client}}.{{operation.Node.Text("operationId")}}Async({{string.Join(", ", Values())}});
            ```
            """.ReplaceLineEndings("\n");
    }

    private IEnumerable<string> Values()
    {
        foreach (var parameter in Arguments(operation).Where(parameter => parameter.IsTrue("required") || FactStore.Read<Notes>(parameter).Example is not null))
        {
            yield return $"{FactStore.Read<ParameterFacts>(parameter).Name}: {ExampleValue.Of(parameter.Object("schema")!, FactStore.Read<Notes>(parameter).Example, spec)}";
        }

        if (operation.Node.Object("requestBody")?.IsTrue("required") == true)
        {
            var value = FactStore.Read<OperationFacts>(operation.Node).BodyType switch
            {
                "Stream" => "new MemoryStream()",
                _ => ExampleValue.Of(Body(operation), null, spec),
            };
            yield return $"body: {value}";
        }
    }

    private static JsonObject Body(SpecOperation operation) =>
        operation.Node.Object("requestBody")!.Object("content")!.Object("application/json")!.Object("schema")!;
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A program that calls one operation. It compiles: the tests of the documentation see to that.</summary>
internal sealed class UsageExample(SpecModel spec, SpecOperation operation, string tag, string @namespace, bool isFacade)
{
    public static IEnumerable<JsonObject> Arguments(SpecOperation operation) =>
        operation.Parameters.OrderByDescending(parameter => parameter.IsTrue("required"));

    public static string BodyType(SpecOperation operation) => operation.Node.Text("x-body") switch
    {
        "stream" => "Stream",
        "text" or "xml" => "string",
        _ => CSharpType.Of(Body(operation), isParameter: true),
    };

    public string Write()
    {
        var client = isFacade ? $"plex.{tag}" : $"new {tag}Client(plex.Transport)";
        var hasResult = operation.Node.Text("x-result") != "none";
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
        foreach (var parameter in Arguments(operation).Where(parameter => parameter.IsTrue("required") || parameter.ContainsKey("x-example")))
        {
            yield return $"{parameter.Text(MemberNames.Key)}: {ExampleValue.Of(parameter.Object("schema")!, parameter["x-example"], spec)}";
        }

        if (operation.Node.Object("requestBody")?.IsTrue("required") == true)
        {
            var value = operation.Node.Text("x-body") switch
            {
                "stream" => "new MemoryStream()",
                "text" or "xml" => "\"text\"",
                _ => ExampleValue.Of(Body(operation), null, spec),
            };
            yield return $"body: {value}";
        }
    }

    private static JsonObject Body(SpecOperation operation) =>
        operation.Node.Object("requestBody")!.Object("content")!.Object("application/json")!.Object("schema")!;
}

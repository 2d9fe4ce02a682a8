using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A program that calls one operation. It compiles: the tests of the documentation see to that.</summary>
internal sealed class UsageExample(ExampleValue values, string @namespace, bool isFacade)
{
    public string Of(ClientMethod method)
    {
        var client = isFacade ? $"plex.{method.Tag}" : $"new {method.Tag}Client(plex.Transport)";
        var result = method.Result is null ? "" : "var result = ";
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

            {{result}}await {{client}}.{{method.Name}}Async({{string.Join(", ", Arguments(method))}});
            ```
            """.ReplaceLineEndings("\n");
    }

    // What is required, and what the document has an example for.
    private IEnumerable<string> Arguments(ClientMethod method) =>
        from parameter in method.Parameters
        let example = FactStore.Find<Notes>(parameter.Source)?.Example
        where parameter.Source.IsTrue("required") || example is not null
        select $"{FactStore.Find<ParameterFacts>(parameter.Source)?.Name ?? parameter.Name}: {values.Of(parameter.Type, example)}";
}

using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A program that calls one operation. It compiles: the tests of the documentation see to that.</summary>
internal sealed class UsageExample(ClientSignatures signatures, ExampleValue values, string @namespace, bool isFacade)
{
    public string Of(SpecOperation operation)
    {
        var client = isFacade ? $"plex.{operation.Client}" : $"new {operation.Client}Client(plex.Transport)";
        var result = signatures.Result(operation) is null ? "" : "var result = ";
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

            {{result}}await {{client}}.{{operation.Name}}Async({{string.Join(", ", Arguments(operation))}});
            ```
            """.ReplaceLineEndings("\n");
    }

    // What is required, and what the document has an example for.
    private IEnumerable<string> Arguments(SpecOperation operation) =>
        from parameter in signatures.Parameters(operation)
        let example = FactStore.Find<Notes>(parameter.Source)?.Example
        where parameter.Source.IsTrue("required") || example is not null
        select $"{FactStore.Find<ParameterFacts>(parameter.Source)?.Name ?? parameter.Name}: {values.Of(parameter.Type, example)}";
}

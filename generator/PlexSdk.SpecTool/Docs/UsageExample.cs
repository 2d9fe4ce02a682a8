using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Docs;

/// <summary>A program that calls one operation. It compiles: the tests of the documentation see to that.</summary>
internal sealed class UsageExample(ClientSignatures signatures, ExampleValue values, string @namespace, string? facade)
{
    private const string Usual = "PlexClient";

    private const string OfAServer = """
        using var plex = new PlexClient(new PlexClientOptions
        {
            ServerUri = new Uri("http://10.10.10.47:32400"),
            AccessToken = "<YOUR_API_KEY_HERE>",
            ClientIdentifier = "<A_VALUE_OF_YOUR_INSTALLATION>",
        });
        """;

    // Its options know where it is.
    private string OfAnotherFacade => $$"""
        using var {{Variable}} = new {{facade}}(new()
        {
            AccessToken = "<YOUR_API_KEY_HERE>",
            ClientIdentifier = "<A_VALUE_OF_YOUR_INSTALLATION>",
            Product = "<YOUR_PRODUCT>",
        });
        """;

    /// <summary>What a variable for the facade is called: <c>account</c> for a <c>PlexAccountClient</c>, <c>plex</c> for a <c>PlexClient</c>.</summary>
    private string Variable => facade is null or Usual ? "plex"
        : CSharpName.Camel(facade.Replace("Plex", "", StringComparison.Ordinal).Replace("Client", "", StringComparison.Ordinal));

    public string Of(SpecOperation operation)
    {
        var client = facade is null ? $"new {operation.Client}Client(plex.Transport)" : $"{Variable}.{operation.Client}";
        var result = signatures.Result(operation) is null ? "" : "var result = ";
        return $$"""
            ```csharp
            {{Usings()}}

            {{(facade is null or Usual ? OfAServer : OfAnotherFacade)}}

            {{result}}await {{client}}.{{operation.Name}}Async({{string.Join(", ", Arguments(operation))}});
            ```
            """.ReplaceLineEndings("\n");
    }

    private string Usings() => facade switch
    {
        null => $"using PlexSdk;\nusing {@namespace};",
        Usual => "using PlexSdk;",
        _ => $"using {@namespace};",
    };

    // What is required, and what the document has an example for.
    private IEnumerable<string> Arguments(SpecOperation operation)
    {
        List<string> options = [];
        foreach (var (name, type, source) in signatures.Parameters(operation))
        {
            var example = FactStore.Find<Notes>(source)?.Example;
            if (!source.IsTrue("required") && example is null)
                continue;

            var facts = FactStore.Find<ParameterFacts>(source);
            if (facts?.Property is { } property)
                options.Add($"{property} = {values.Of(type, example)}");
            else
                yield return $"{facts?.Name ?? name}: {values.Of(type, example)}";
        }

        if (options.Count > 0)
            yield return $"options: new {FactStore.Read<OperationFacts>(operation.Node).Options} {{ {string.Join(", ", options)} }}";
    }
}

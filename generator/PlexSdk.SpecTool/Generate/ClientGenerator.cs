using NSwag;
using NSwag.CodeGeneration.CSharp;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Generate;

/// <summary>Runs NSwag, which comes from the package that Directory.Packages.props names, with our templates on a normalised document.</summary>
internal static class ClientGenerator
{
    /// <summary>Gives the C# files by name. Nothing is written.</summary>
    /// <exception cref="SpecException">NSwag refused the document.</exception>
    public static Task<IReadOnlyDictionary<string, string>> GenerateAsync(
        NormalizedDocument document, string @namespace, string? facade, CancellationToken cancellationToken) =>
        Task.Run(() => Generate(document, @namespace, facade), cancellationToken).WaitAsync(cancellationToken);

    /// <summary>Gives a part of a normalised document as one C# file, for who looks at declarations only.</summary>
    /// <exception cref="SpecException">NSwag refused the document.</exception>
    public static string Declarations(JsonObject document, string @namespace, string facade) =>
        SourceFiles.Whole(Run(document.ToJsonString(), NSwagSettings.Read(@namespace, facade)), @namespace);

    private static IReadOnlyDictionary<string, string> Generate(NormalizedDocument document, string @namespace, string? facade)
    {
        var settings = NSwagSettings.Read(@namespace, facade ?? document.Names.Root ?? "");
        return SourceFiles.Of(Run(document.Document.ToJsonString(), settings), document, @namespace, facade is null);
    }

    private static string Run(string json, CSharpClientGeneratorSettings settings)
    {
        try
        {
            var document = OpenApiDocument.FromJsonAsync(json, null, NJsonSchema.SchemaType.OpenApi3, LocalReferences.Of).GetAwaiter().GetResult();
            return new CSharpClientGenerator(document, settings).GenerateFile();
        }
        catch (Exception refusal)
        {
            // NSwag has no exceptions of its own: what it cannot do ends in whatever its code runs into.
            throw new SpecException($"NSwag could not generate the client: {refusal.GetType()}: {OneLine.Of(refusal.Message)}", null, refusal);
        }
    }
}

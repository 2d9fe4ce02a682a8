using System.Reflection;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Generate.Proof;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A document, the client that the pipeline makes of it, and what the compiler says to that.</summary>
internal sealed record GeneratedClient(string Name, NormalizedDocument Document, IReadOnlyList<(string Path, string Text)> Sources)
{
    public static async Task<GeneratedClient> MakeAsync(string name, SpecDocument document)
    {
        var normalized = Normalizer.Normalize(document);
        var files = await ClientGenerator.GenerateAsync(normalized, name, null, CancellationToken.None);
        return new GeneratedClient(name, normalized, [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))]);
    }

    public Task<CarriageProof> ProveAsync(Assembly assembly) => CarriageProof.OfAsync(Document, ClientAssembly.Of(assembly));
}

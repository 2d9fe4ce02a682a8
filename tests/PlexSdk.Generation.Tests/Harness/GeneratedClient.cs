using System.Reflection;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Generate.Proof;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>A document, the client that the pipeline makes of it, and what the compiler says to that.</summary>
internal sealed record GeneratedClient(string Name, NormalizedDocument Document, IReadOnlyList<(string Path, string Text)> Sources)
{
    public static Task<GeneratedClient> MakeAsync(string name, SpecDocument document) => MakeAsync(name, Normalizer.Normalize(document));

    /// <summary>As <c>plexspec generate</c> makes it: with a root class, and with names after the document's title.</summary>
    public static Task<GeneratedClient> MakeWithRootAsync(SpecDocument document)
    {
        var names = ClientNames.Of(document.Root.Object("info")!.Text("title"), "", null, null);
        return MakeAsync(names.Namespace, Normalizer.Normalize(document, names: names));
    }

    private static async Task<GeneratedClient> MakeAsync(string name, NormalizedDocument normalized)
    {
        var files = await ClientGenerator.GenerateAsync(normalized, name, null, CancellationToken.None);
        return new GeneratedClient(name, normalized, [.. files.OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => (file.Key, file.Value))]);
    }

    public Task<CarriageProof> ProveAsync(Assembly assembly) => CarriageProof.OfAsync(Document, ClientAssembly.Of(assembly));
}

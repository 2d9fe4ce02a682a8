using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The same way that the build takes: normalise, then NSwag with our templates.</summary>
/// <param name="facade">The partial class that gets a property per client; null where the document's client has none.</param>
internal sealed class PipelineClientGenerator(string? facade = null) : IClientGenerator
{
    public ClientCode Generate(SpecDocument document)
    {
        if (document.IsAbsent)
            return new ClientCode([]);

        // Both sides have the names of the document: a suffix that keeps them apart from others says nothing about a change.
        var normalized = Normalizer.Normalize(document, names: new ClientNames("PlexSdk", IsOwn: true));
        var files = ClientGenerator.GenerateAsync(normalized, "PlexSdk", facade, CancellationToken.None).GetAwaiter().GetResult();
        return new ClientCode([.. files.Values]) { Map = new ClientMapBuilder(normalized).Build() };
    }
}

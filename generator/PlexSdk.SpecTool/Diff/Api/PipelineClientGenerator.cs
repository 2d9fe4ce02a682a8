using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The same way that the build takes: normalise, then NSwag with our templates.</summary>
/// <param name="facade">The partial class that gets a property per client; without it, a root class has them.</param>
internal sealed class PipelineClientGenerator(string? facade = null) : IClientGenerator
{
    /// <summary>Stands for the root class, which is named after the title: another title is no change.</summary>
    public const string Root = "ApiRoot";

    public ClientCode Generate(SpecDocument document)
    {
        if (document.IsAbsent)
            return new ClientCode([]);

        // Both sides have the names of the document: a suffix that keeps them apart from others says nothing about a change.
        var normalized = Normalizer.Normalize(document, names: new ClientNames("PlexSdk", facade is null ? Root : null, IsOwn: true));
        var files = ClientGenerator.GenerateAsync(normalized, "PlexSdk", facade, CancellationToken.None).GetAwaiter().GetResult();
        return new ClientCode([.. files.Values]) { Map = new ClientMapBuilder(normalized).Build() };
    }
}

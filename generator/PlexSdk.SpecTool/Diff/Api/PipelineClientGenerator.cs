using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The same way that the build takes: normalise, then NSwag with our templates.</summary>
/// <param name="facade">The partial class that gets a property per client; without it, a root class has them.</param>
internal sealed class PipelineClientGenerator(string? facade = null) : IClientGenerator
{
    /// <summary>Stands for the root class, which is named after the title: another title is no change.</summary>
    public const string Root = "ApiRoot";

    private const string Namespace = "PlexSdk";

    // Both sides have the names of the document: a suffix that keeps them apart from others says nothing about a change.
    public ClientParts Read(SpecDocument document) => document.IsAbsent
        ? new ClientParts([], new(ClientMap.Empty))
        : PartsOf(Normalizer.Normalize(document, names: new ClientNames(Namespace, facade is null ? Root : null, IsOwn: true)));

    public string Write(JsonObject parts) => ClientGenerator.Declarations(parts, Namespace, facade ?? Root);

    public static ClientParts PartsOf(NormalizedDocument document) => new(document.Document, new(() => new ClientMapBuilder(document).Build()));
}

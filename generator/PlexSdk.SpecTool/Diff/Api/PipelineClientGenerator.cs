using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The same way that the build takes: normalise, then NSwag with our templates.</summary>
/// <param name="facade">The partial class that gets a property per client; null where the document's client has none.</param>
internal sealed class PipelineClientGenerator(string? facade = null) : IClientGenerator
{
    private const string Namespace = "PlexSdk";

    // Both sides have the names of the document: a suffix that keeps them apart from others says nothing about a change.
    public ClientParts Read(SpecDocument document) =>
        document.IsAbsent ? new ClientParts([], new(ClientMap.Empty)) : PartsOf(Normalizer.Normalize(document, names: new ClientNames(Namespace, IsOwn: true)));

    public string Write(JsonObject parts) => ClientGenerator.Declarations(parts, Namespace, facade);

    public static ClientParts PartsOf(NormalizedDocument document) => new(document.Document, new(() => new ClientMapBuilder(document).Build()));
}

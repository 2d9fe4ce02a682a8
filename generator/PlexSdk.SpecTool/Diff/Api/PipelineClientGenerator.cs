using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>The same way that the build takes: normalise, then NSwag with our templates.</summary>
internal sealed class PipelineClientGenerator : IClientGenerator
{
    public IReadOnlyCollection<string> Generate(SpecDocument document)
    {
        if (document.IsAbsent)
            return [];

        var normalized = Normalizer.Normalize(document);
        return [.. ClientGenerator.GenerateAsync(normalized, "PlexSdk", "PlexClient", CancellationToken.None).GetAwaiter().GetResult().Values];
    }
}

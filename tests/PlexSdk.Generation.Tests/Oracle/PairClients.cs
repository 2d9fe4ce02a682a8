using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>Both clients of a pair, compiled, and what the diff says of them. Each client is generated once.</summary>
internal sealed record PairClients(Pair Pair, CSharpCompilation Base, CSharpCompilation Head, IReadOnlyList<Change> Changes)
{
    public static async Task<PairClients> MakeAsync(Pair pair)
    {
        var (@base, head) = (SpecReader.ReadText(pair.Base, "base.yaml"), SpecReader.ReadText(pair.Head, "head.yaml"));
        var documents = new Dictionary<SpecDocument, NormalizedDocument> { [@base] = Normalize(@base), [head] = Normalize(head) };
        var wire = SpecDiff.Compare(@base, head, new DiffOptions { Today = new DateOnly(2026, 1, 1), IncludesNames = true });
        var result = new ApiSide(new Known(documents)).Apply(Task.FromResult(wire), @base, head);
        return new PairClients(pair, await CompileAsync(pair.Id, documents[@base]), await CompileAsync(pair.Id, documents[head]), result.Changes);

        NormalizedDocument Normalize(SpecDocument document) => Normalizer.Normalize(document, names: new ClientNames(pair.Id, PipelineClientGenerator.Root, IsOwn: true));
    }

    private static async Task<CSharpCompilation> CompileAsync(string name, NormalizedDocument document)
    {
        var files = await ClientGenerator.GenerateAsync(document, name, null, CancellationToken.None);
        return Compiler.Compile(name, files.Values.Select((source, index) => ($"{index}.g.cs", source)));
    }

    private sealed class Known(Dictionary<SpecDocument, NormalizedDocument> documents) : IClientGenerator
    {
        public ClientParts Read(SpecDocument document) => PipelineClientGenerator.PartsOf(documents[document]);

        public string Write(JsonObject parts) => new PipelineClientGenerator().Write(parts);
    }
}

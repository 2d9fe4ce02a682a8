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
        var clients = new Dictionary<SpecDocument, ClientCode> { [@base] = await GenerateAsync(@base, pair.Id), [head] = await GenerateAsync(head, pair.Id) };
        var wire = SpecDiff.Compare(@base, head, new DiffOptions { Today = new DateOnly(2026, 1, 1), IncludesNames = true });
        var result = new ApiSide(new Known(clients)).Apply(wire, @base, head);
        return new PairClients(pair, Compile(pair.Id, clients[@base]), Compile(pair.Id, clients[head]), result.Changes);
    }

    private static async Task<ClientCode> GenerateAsync(SpecDocument document, string @namespace)
    {
        var normalized = Normalizer.Normalize(document, names: new ClientNames(@namespace, PipelineClientGenerator.Root, IsOwn: true));
        var files = await ClientGenerator.GenerateAsync(normalized, @namespace, null, CancellationToken.None);
        return new ClientCode([.. files.Values]) { Map = new ClientMapBuilder(normalized).Build() };
    }

    private static CSharpCompilation Compile(string name, ClientCode client) =>
        Compiler.Compile(name, client.Sources.Select((source, index) => ($"{index}.g.cs", source)));

    private sealed class Known(Dictionary<SpecDocument, ClientCode> clients) : IClientGenerator
    {
        public ClientCode Generate(SpecDocument document) => clients[document];
    }
}

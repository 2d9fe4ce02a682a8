using System.Globalization;
using System.Text.Json.Nodes;
using PlexSdk.Generation.Tests.Harness;
using PlexSdk.SpecTool.Diff;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Api.Causes;
using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Reports;
using PlexSdk.SpecTool.Generate;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Naming;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>The diff generates only what differs. Its report is, byte for byte, that of both complete clients.</summary>
public class ScopeTests
{
    private const int UsualMutants = 12;

    private static readonly JsonObject Large = LargeDocument.Make(12).Root;

    private static IEnumerable<object> Pairs => Pair.Chosen;

    private static IEnumerable<int> Seeds =>
        Enumerable.Range(1, int.TryParse(Environment.GetEnvironmentVariable("PLEXSPEC_SCOPE_MUTANTS"), CultureInfo.InvariantCulture, out var count) ? count : UsualMutants);

    [TestCaseSource(nameof(Pairs))]
    public async Task Of_small_pairs(object pair) => await AssertSameAsync(((Pair)pair).Base, ((Pair)pair).Head, null);

    [TestCase(null)]
    [TestCase("PlexClient")]
    public async Task Of_documents_with_many_changes(string? facade)
    {
        await AssertSameAsync(ManyChanges.Base(48), ManyChanges.Head(48), facade);
        await AssertSameAsync(ManyChanges.Head(48), ManyChanges.Base(48), facade);
    }

    [Test]
    public async Task Of_documents_with_edits_of_every_kind()
    {
        var kinds = ManyKinds.Read();
        await AssertSameAsync(kinds.Base(kinds.Count), kinds.Head(kinds.Count), null);
        await AssertSameAsync(kinds.Head(kinds.Count), kinds.Base(kinds.Count), "PlexClient");
    }

    [TestCaseSource(nameof(Seeds))]
    public async Task Of_mutants_of_a_large_document(int seed)
    {
        // From an edit here and there to a rewritten document.
        var mutant = new RandomEdits(seed, rate: new[] { 0.01, 0.05, 0.3, 0.8 }[seed % 4]).Of(Large);

        await AssertSameAsync(Large.ToJsonString(), mutant.ToJsonString(), seed % 3 == 0 ? "PlexClient" : null);
    }

    private static async Task AssertSameAsync(string before, string after, string? facade)
    {
        var (@base, head) = (SpecReader.ReadText(before, "base.yaml"), SpecReader.ReadText(after, "head.yaml"));
        var wire = SpecDiff.Compare(@base, head, new DiffOptions { Today = new DateOnly(2026, 1, 1), IncludesNames = true });

        var scoped = new ApiSide(new PipelineClientGenerator(facade)).Apply(Task.FromResult(wire), @base, head);

        var report = new JsonReport();
        Assert.That(report.Write(scoped), Is.EqualTo(report.Write(await CompleteAsync(wire, @base, head, facade))));
    }

    private static async Task<DiffResult> CompleteAsync(DiffResult wire, SpecDocument @base, SpecDocument head, string? facade)
    {
        var (from, before) = await ApiAsync(@base, facade);
        var (to, after) = await ApiAsync(head, facade);
        var difference = ApiComparison.Compare(from, to);
        var causes = new CauseFinder(wire.Changes, before, after, difference);
        var own = new OwnChanges(@base, head, before, after, causes);
        return wire with { Api = difference, Changes = new ApiAttribution(wire.Changes, causes, own).Grade(difference) };
    }

    private static async Task<(IReadOnlyList<ApiSymbol> Api, ClientMap Map)> ApiAsync(SpecDocument document, string? facade)
    {
        var normalized = Normalizer.Normalize(document, names: new ClientNames("PlexSdk", facade is null ? PipelineClientGenerator.Root : null, IsOwn: true));
        var files = await ClientGenerator.GenerateAsync(normalized, "PlexSdk", facade, CancellationToken.None);
        var map = new ClientMapBuilder(normalized).Build();
        return ([.. ApiListing.Of(files.Values).Select(map.Explain)], map);
    }
}

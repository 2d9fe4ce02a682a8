using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Api.Causes;
using PlexSdk.SpecTool.Diff.Api.Scope;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Adds the C# side to a comparison: generates what tells both clients apart, compares what is public, and grades the changes with it.</summary>
internal sealed class ApiSide(IClientGenerator generator)
{
    private static readonly string[] Names = ["BASE", "HEAD"];

    /// <summary>Where no client can be generated, that is a change of its own.</summary>
    /// <param name="wire">The comparison so far, which may still be at work.</param>
    /// <param name="base">The document before.</param>
    /// <param name="head">The document after.</param>
    public DiffResult Apply(Task<DiffResult> wire, SpecDocument @base, SpecDocument head)
    {
        SpecDocument[] documents = [@base, head];
        var parts = OfBoth(side => generator.Read(documents[side]));
        var result = wire.GetAwaiter().GetResult();
        if (parts is not [{ Value: { } before }, { Value: { } after }])
            return WithFailures(result, parts);

        var scope = ApiScope.Of(before.Document, after.Document);
        if (scope.IsEmpty)
            return Graded(result, ApiDifference.None, [before, after], documents);

        // While NSwag works, which does not use the second processor: saves a fifth of the whole run.
        _ = Task.Run(ApiListing.Load);
        var apis = OfBoth(side => ApiListing.Of(generator.Write(scope.Cut(isHead: side == 1))).Select((side == 0 ? before : after).Map.Value.Explain).ToList());
        return apis is [{ Value: { } from }, { Value: { } to }]
            ? Graded(result, ApiComparison.Compare(from, to), [before, after], documents)
            : WithFailures(result, apis);
    }

    private static DiffResult Graded(DiffResult result, ApiDifference difference, ClientParts[] parts, SpecDocument[] documents)
    {
        if (difference.Changes.Count == 0)
            return result with { Changes = [.. result.Changes.OrderByDescending(change => change.Worst)] };

        var (before, after) = (parts[0].Map.Value, parts[1].Map.Value);
        var causes = new CauseFinder(result.Changes, before, after, difference);
        var own = new OwnChanges(documents[0], documents[1], before, after, causes);
        return result with { Api = difference, Changes = new ApiAttribution(result.Changes, causes, own).Grade(difference) };
    }

    private static DiffResult WithFailures<T>(DiffResult result, IEnumerable<(T? Value, string? Failure)> sides) =>
        result with { Changes = [NotCompared.Because(sides.Select(side => side.Failure).OfType<string>()), .. result.Changes] };

    private static List<(T? Value, string? Failure)> OfBoth<T>(Func<int, T> make) where T : class =>
        [.. Enumerable.Range(0, Names.Length).AsParallel().AsOrdered().Select(side => Of(side, make))];

    // NSwag may refuse what passed our checks, and the machine may lack what it needs. Anything else is a mistake of this tool.
    private static (T? Value, string? Failure) Of<T>(int side, Func<int, T> make) where T : class
    {
        try
        {
            return (make(side), null);
        }
        catch (Exception error) when (error is SpecException or IOException or UnauthorizedAccessException)
        {
            return (null, $"no client of {Names[side]} can be generated: {error.Message}");
        }
    }
}

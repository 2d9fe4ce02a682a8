using System.ComponentModel;
using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Api.Causes;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Adds the C# side to a comparison: generates both clients, compares what is public, and grades the changes with it.</summary>
internal sealed class ApiSide(IClientGenerator generator)
{
    /// <summary>Where no client can be generated the result stays as it is, with a warning.</summary>
    public DiffResult Apply(DiffResult result, SpecDocument @base, SpecDocument head)
    {
        try
        {
            var sides = new[] { @base, head }.AsParallel().AsOrdered().Select(Side).ToList();
            var (before, after) = (sides[0], sides[1]);
            var difference = ApiComparison.Compare(before.Symbols, after.Symbols);
            var causes = new CauseFinder(result.Changes, before.Map, after.Map, difference);
            var own = new OwnChanges(@base, head, before.Map, after.Map, causes);
            return result with { Api = difference, Changes = new ApiAttribution(result.Changes, causes, own).Grade(difference) };
        }
        catch (Exception error) when (IsExpected(Unwrap(error)))
        {
            return result with { Warnings = [.. result.Warnings, $"the C# side is left out: {Unwrap(error).Message}"] };
        }
    }

    private (IReadOnlyList<ApiSymbol> Symbols, ClientMap Map) Side(SpecDocument document)
    {
        var client = generator.Generate(document);
        return ([.. ApiListing.Of(client.Sources).Select(client.Map.Explain)], client.Map);
    }

    private static bool IsExpected(Exception error) =>
        error is SpecException or IOException or InvalidOperationException or NotSupportedException or ArgumentException or Win32Exception;

    private static Exception Unwrap(Exception error) => error is AggregateException { InnerExceptions: [var inner, ..] } ? inner : error;
}

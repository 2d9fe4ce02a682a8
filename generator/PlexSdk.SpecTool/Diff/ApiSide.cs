using System.ComponentModel;
using PlexSdk.SpecTool.Diff.Api;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Adds the C# side to a comparison: generates both clients, compares what is public, and grades the changes with it.</summary>
internal sealed class ApiSide(IClientGenerator generator)
{
    /// <summary>Where no client can be generated the result stays as it is, with a warning.</summary>
    public DiffResult Apply(DiffResult result, SpecDocument @base, SpecDocument head)
    {
        try
        {
            var sides = new[] { @base, head }.AsParallel().AsOrdered().Select(document => ApiListing.Of(generator.Generate(document))).ToList();
            var difference = ApiComparison.Compare(sides[0], sides[1]);
            return result with { Api = difference, Changes = new ApiAttribution(result.Changes, @base, head).Grade(difference) };
        }
        catch (Exception error) when (IsExpected(Unwrap(error)))
        {
            return result with { Warnings = [.. result.Warnings, $"the C# side is left out: {Unwrap(error).Message}"] };
        }
    }

    private static bool IsExpected(Exception error) =>
        error is SpecException or IOException or InvalidOperationException or NotSupportedException or ArgumentException or Win32Exception;

    private static Exception Unwrap(Exception error) => error is AggregateException { InnerExceptions: [var inner, ..] } ? inner : error;
}

using PlexSdk.SpecTool.Diff.Api;
using PlexSdk.SpecTool.Diff.Api.Causes;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Adds the C# side to a comparison: generates both clients, compares what is public, and grades the changes with it.</summary>
internal sealed class ApiSide(IClientGenerator generator)
{
    /// <summary>Where no client can be generated, that is a change of its own.</summary>
    public DiffResult Apply(DiffResult result, SpecDocument @base, SpecDocument head)
    {
        var sides = new[] { ("BASE", @base), ("HEAD", head) }.AsParallel().AsOrdered().Select(side => Generate(side.Item1, side.Item2)).ToList();
        if (sides is not [{ Client: { } before }, { Client: { } after }])
            return result with { Changes = [NotCompared.Because(sides.Select(side => side.Failure).OfType<string>()), .. result.Changes] };

        var difference = ApiComparison.Compare(before.Symbols, after.Symbols);
        var causes = new CauseFinder(result.Changes, before.Map, after.Map, difference);
        var own = new OwnChanges(@base, head, before.Map, after.Map, causes);
        return result with { Api = difference, Changes = new ApiAttribution(result.Changes, causes, own).Grade(difference) };
    }

    // NSwag may refuse what passed our checks, and the machine may lack what it needs. Anything else is a mistake of this tool.
    private (Side? Client, string? Failure) Generate(string name, SpecDocument document)
    {
        try
        {
            var client = generator.Generate(document);
            return (new Side([.. ApiListing.Of(client.Sources).Select(client.Map.Explain)], client.Map), null);
        }
        catch (Exception error) when (error is SpecException or IOException or UnauthorizedAccessException)
        {
            return (null, $"no client of {name} can be generated: {error.Message}");
        }
    }

    private sealed record Side(IReadOnlyList<ApiSymbol> Symbols, ClientMap Map);
}

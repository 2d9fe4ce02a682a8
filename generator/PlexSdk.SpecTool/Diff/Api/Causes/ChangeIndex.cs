namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>The changes of a document by their places, and which of them explains best what is different in C#.</summary>
internal sealed class ChangeIndex
{
    private readonly IReadOnlyList<Change> _changes;
    private readonly LocationIndex<int> _index = new();

    public ChangeIndex(IReadOnlyList<Change> changes)
    {
        _changes = changes;
        for (var index = 0; index < changes.Count; index++)
            _index.Add(changes[index].Location, index);
    }

    /// <summary>The change at the location itself.</summary>
    public int? At(string location, Aspect aspect) => Best(_index.At(location), aspect);

    /// <summary>The change below the location that is nearest to it.</summary>
    public int? Below(string location, Aspect aspect) => Best(_index.Below(location), aspect);

    /// <summary>The change at or below a schema that something refers to; that it came or went changes nobody who refers to it.</summary>
    public int? Inside(string location, Aspect aspect) =>
        Best(_index.At(location).Where(index => !_changes[index].Id.StartsWith("api-schema-", StringComparison.Ordinal)), aspect) ?? Below(location, aspect);

    /// <summary>The change anywhere within the location.</summary>
    public int? Within(string location, Aspect aspect) => Best(_index.Within(location), aspect) ?? At(location, aspect);

    /// <summary>The change at the nearest place that holds the location.</summary>
    public int? Above(string location, Aspect aspect)
    {
        for (var above = LocationIndex<int>.Parent(location); above is not null; above = LocationIndex<int>.Parent(above))
        {
            if (At(above, aspect) is { } found)
                return found;
        }

        return null;
    }

    private int? Best(IEnumerable<int> indexes, Aspect aspect)
    {
        var ranked =
            from index in indexes
            let rank = aspect.Rank(_changes[index].Id)
            where rank is not null
            orderby _changes[index].Location.Count(letter => letter == '/'), rank, index
            select (int?)index;
        return ranked.FirstOrDefault();
    }
}

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>Selects children of a place.</summary>
internal interface ISelector
{
    IEnumerable<Spot> Select(QueryRun run, Spot spot);
}

/// <summary><c>['name']</c>: the member of that name.</summary>
internal sealed record NameSelector(string Name) : ISelector
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot) =>
        spot.Value is JsonObject map && map.TryGetPropertyValue(Name, out var value) ? [run.Visit(new Spot(map, Name, value))] : [];
}

/// <summary><c>[0]</c>, or <c>[-1]</c> from the end.</summary>
internal sealed record IndexSelector(long Index) : ISelector
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot)
    {
        if (spot.Value is not JsonArray list)
            return [];

        var index = Index < 0 ? list.Count + Index : Index;
        return index >= 0 && index < list.Count ? [run.Visit(Spot.Element(list, (int)index, list[(int)index]))] : [];
    }
}

/// <summary><c>[*]</c>: all children.</summary>
internal sealed record Wildcard : ISelector
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot) => spot.Children().Select(run.Visit);
}

/// <summary><c>[?…]</c>: the children for which the test holds.</summary>
internal sealed record FilterSelector(Func<FilterScope, bool> Test) : ISelector
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot) => spot.Children().Where(child => Test(new FilterScope(run, run.Visit(child))));
}

/// <summary><c>[start:end:step]</c>.</summary>
internal sealed record SliceSelector(long? Start, long? End, long Step) : ISelector
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot)
    {
        if (spot.Value is not JsonArray list || Step == 0)
            yield break;

        var (first, last) = Step > 0 ? (0L, (long)list.Count) : (-1L, list.Count - 1L);
        var start = Clamp(Start, Step > 0 ? first : last);
        var end = Clamp(End, Step > 0 ? last : first);
        for (var index = start; Step > 0 ? index < end : index > end; index += Step)
            yield return run.Visit(Spot.Element(list, (int)index, list[(int)index]));

        long Clamp(long? bound, long missing) => bound is { } given ? Math.Clamp(given < 0 ? given + list.Count : given, first, last) : missing;
    }
}

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>One step of a query: selectors that are applied to a place, or to it and everything below.</summary>
internal sealed record Segment(bool IsDescendant, IReadOnlyList<ISelector> Selectors)
{
    public IEnumerable<Spot> Select(QueryRun run, Spot spot) =>
        (IsDescendant ? Below(run, spot) : [spot]).SelectMany(start => Selectors.SelectMany(selector => selector.Select(run, start)));

    // A stack of its own: a document may be nested deeply, and nested iterators cost a step for each level.
    private static IEnumerable<Spot> Below(QueryRun run, Spot start)
    {
        var open = new Stack<Spot>([start]);
        while (open.TryPop(out var spot))
        {
            yield return run.Visit(spot);
            foreach (var child in spot.Children().Reverse())
                open.Push(child);
        }
    }
}

namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>The schemas that places of either document refer to.</summary>
internal sealed class ReferencedPlaces
{
    private readonly LocationIndex<string> _targets = new();

    public ReferencedPlaces(params IEnumerable<ClientMap> maps)
    {
        foreach (var (location, target) in maps.SelectMany(map => map.Document.References).Distinct())
            _targets.Add(location, target);
    }

    /// <summary>Every place that is reached by references, and not through a place where the way ends.</summary>
    public IEnumerable<string> From(IEnumerable<string> places, Func<string, bool> isEnd)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(places);
        while (waiting.TryDequeue(out var place))
        {
            foreach (var target in _targets.At(place).Concat(_targets.Below(place)).Where(target => !isEnd(target) && seen.Add(target)))
            {
                yield return target;
                waiting.Enqueue(target);
            }
        }
    }
}

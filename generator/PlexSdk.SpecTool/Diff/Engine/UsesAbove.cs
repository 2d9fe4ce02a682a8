namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>The way up from a comparison to the operations that lead to it. Walked from the differences, because they are few.</summary>
internal sealed class UsesAbove(IReadOnlyList<SchemaUse> uses)
{
    private readonly Dictionary<Comparison, List<(Comparison Parent, ComparisonPart Part)>> _parents = [];
    private readonly Dictionary<Comparison, List<(UseGroup Use, bool IsTurned)>> _atOrAbove = [];
    private readonly ILookup<Comparison, UseGroup> _uses = uses.GroupBy(use => (use.Comparison, use.Direction, use.Area))
        .ToLookup(group => group.Key.Comparison, group => new UseGroup([.. group]));

    /// <summary>Learns who leads to whom, and gives the comparisons that found a difference.</summary>
    public IReadOnlyList<Comparison> Index()
    {
        var different = new List<Comparison>();
        var seen = new HashSet<Comparison>();
        var waiting = new Queue<Comparison>(uses.Select(use => use.Comparison));
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next))
                continue;

            if (next.Facts.Count > 0)
                different.Add(next);

            foreach (var part in next.Parts)
            {
                _parents.TryAdd(part.Target, []);
                _parents[part.Target].Add((next, part));
                waiting.Enqueue(part.Target);
            }
        }

        return different;
    }

    public IEnumerable<UseGroup> Of(Comparison comparison) => _uses[comparison];

    /// <summary>The uses from which the comparison is reached as a part, and whether it counts the other way round there.</summary>
    public IReadOnlyList<(UseGroup Use, bool IsTurned)> Above(Comparison comparison)
    {
        var parents = _parents.GetValueOrDefault(comparison) ?? [];
        if (parents is not [var (parent, part)] || part.IsTurned || part.Directions != Direction.Both)
            return Walk(parents.Select(item => (item.Parent, item.Part.IsTurned, item.Part.Directions)));

        // The parts of one schema are reached alike.
        if (!_atOrAbove.TryGetValue(parent, out var known))
            _atOrAbove[parent] = known = Walk([(parent, false, Direction.Both)]);

        return known;
    }

    private List<(UseGroup Use, bool IsTurned)> Walk(IEnumerable<(Comparison, bool, Direction)> starts)
    {
        var result = new HashSet<(UseGroup, bool)>();
        var seen = new HashSet<(Comparison, bool, Direction)>();
        var waiting = new Stack<(Comparison Comparison, bool IsTurned, Direction Directions)>(starts);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;

            result.UnionWith(_uses[next.Comparison].Where(use => next.Directions.HasFlag(use.Direction)).Select(use => (use, next.IsTurned)));
            foreach (var (parent, part) in _parents.GetValueOrDefault(next.Comparison) ?? [])
            {
                if ((part.Directions & next.Directions) is var directions && directions != 0)
                    waiting.Push((parent, next.IsTurned ^ part.IsTurned, directions));
            }
        }

        return [.. result];
    }
}

using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff;

/// <summary>The way up from a comparison to the operations that lead to it. Walked from the differences, because they are few.</summary>
internal sealed class SchemaParents(IReadOnlyList<SchemaUse> uses)
{
    private readonly Dictionary<SchemaComparison, List<(SchemaComparison Parent, SchemaEdge Edge)>> _parents = [];
    private readonly Dictionary<SchemaComparison, List<(SchemaUses Use, bool IsTurned)>> _atOrAbove = [];
    private readonly ILookup<SchemaComparison, SchemaUses> _uses = uses.GroupBy(use => (use.Comparison, use.Direction, use.Area))
        .ToLookup(group => group.Key.Comparison, group => new SchemaUses(group.Key.Direction, group.Key.Area, group.First().Place, [.. group.Select(use => use.Operation).Distinct()]));

    /// <summary>Learns who leads to whom, and gives the comparisons that found a difference.</summary>
    public IReadOnlyList<SchemaComparison> Index()
    {
        var different = new List<SchemaComparison>();
        var seen = new HashSet<SchemaComparison>();
        var waiting = new Queue<SchemaComparison>(uses.Select(use => use.Comparison));
        while (waiting.TryDequeue(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next.Facts.Count > 0)
            {
                different.Add(next);
            }

            foreach (var edge in next.Edges)
            {
                if (!_parents.TryGetValue(edge.Target, out var list))
                {
                    _parents[edge.Target] = list = [];
                }

                list.Add((next, edge));
                waiting.Enqueue(edge.Target);
            }
        }

        return different;
    }

    public IEnumerable<SchemaUses> UsesOf(SchemaComparison comparison) => _uses[comparison];

    /// <summary>The uses from which the comparison is reached as a part, and whether it counts the other way round there.</summary>
    public IReadOnlyList<(SchemaUses Use, bool IsTurned)> Above(SchemaComparison comparison)
    {
        var parents = _parents.GetValueOrDefault(comparison) ?? [];
        if (parents is not [var (parent, edge)] || edge.IsTurned || edge.Directions != Direction.Both)
        {
            return Walk(parents.Select(item => (item.Parent, item.Edge.IsTurned, item.Edge.Directions)));
        }

        // The parts of one schema are reached alike.
        if (!_atOrAbove.TryGetValue(parent, out var known))
        {
            _atOrAbove[parent] = known = Walk([(parent, false, Direction.Both)]);
        }

        return known;
    }

    private List<(SchemaUses Use, bool IsTurned)> Walk(IEnumerable<(SchemaComparison, bool, Direction)> starts)
    {
        var result = new HashSet<(SchemaUses, bool)>();
        var seen = new HashSet<(SchemaComparison, bool, Direction)>();
        var waiting = new Stack<(SchemaComparison Comparison, bool IsTurned, Direction Directions)>(starts);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            foreach (var use in _uses[next.Comparison].Where(use => next.Directions.HasFlag(use.Direction)))
            {
                result.Add((use, next.IsTurned));
            }

            foreach (var (parent, edge) in _parents.GetValueOrDefault(next.Comparison) ?? [])
            {
                if ((edge.Directions & next.Directions) is var directions && directions != 0)
                {
                    waiting.Push((parent, next.IsTurned ^ edge.IsTurned, directions));
                }
            }
        }

        return [.. result];
    }
}

using System.Runtime.CompilerServices;

namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Compares every pair of schemas once, however many places use it; schemas that contain themselves end here.</summary>
internal sealed class SchemaComparer(IReadOnlyList<SchemaRule> rules)
{
    private readonly Dictionary<(Schema, Schema, bool), Comparison> _comparisons = [];

    /// <summary>The comparison of two schemas; it is worked out when it is first asked for.</summary>
    public Comparison Pair(Schema from, Schema to, bool isText)
    {
        if (!_comparisons.TryGetValue((from, to, isText), out var comparison))
            _comparisons[(from, to, isText)] = comparison = new Comparison(from, to, isText);

        return comparison;
    }

    /// <summary>Works out a comparison and all that it leads to, without recursion: chains of schemas can be long.</summary>
    public void Complete(Comparison root)
    {
        var waiting = new Stack<Comparison>([root]);
        while (waiting.TryPop(out var next))
        {
            if (next.State == ComparisonState.New)
            {
                Work(next);
                next.Parts.ForEach(part => waiting.Push(part.Target));
            }
        }
    }

    /// <summary>The effect of all differences together. Schemas that are being compared already count as equal until shown otherwise.</summary>
    public Effect Relate(Comparison root)
    {
        if (root.Total is { } known)
            return known;

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return Effect.Changed;

        var (total, isCertain) = (Effect.None, true);
        foreach (var (comparison, isTurned) in Walk(root))
        {
            isCertain &= comparison.State == ComparisonState.Done;
            foreach (var fact in comparison.Facts.Where(fact => !fact.Check.IsOffWire))
                total |= isTurned ? fact.Effect.Turned() : fact.Effect;

            if (total.HasFlag(Effect.Changed))
                break;
        }

        if (isCertain || total.HasFlag(Effect.Changed))
            root.Total = total;

        return total;
    }

    /// <summary>Whether no difference can be reached.</summary>
    public bool IsSame(Comparison root) => Relate(root) == Effect.None && Walk(root).All(item => item.Comparison.Facts.Count == 0);

    // Every comparison that can be reached, worked out, and whether it counts the other way round there.
    private IEnumerable<(Comparison Comparison, bool IsTurned)> Walk(Comparison root)
    {
        var seen = new HashSet<(Comparison, bool)>();
        var waiting = new Stack<(Comparison Comparison, bool IsTurned)>([(root, false)]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;

            if (next.Comparison.State == ComparisonState.New)
                Work(next.Comparison);

            yield return next;
            foreach (var part in next.Comparison.Parts)
                waiting.Push((part.Target, next.IsTurned ^ part.IsTurned));
        }
    }

    private void Work(Comparison comparison)
    {
        comparison.State = ComparisonState.Busy;
        var pair = new SchemaPair(comparison, this);
        if (rules.FirstOrDefault(rule => rule.IsWholeStory(pair)) is { } only)
        {
            only.Compare(pair);
        }
        else
        {
            foreach (var rule in rules)
                rule.Compare(pair);

            Contents.Compare(pair);
        }

        comparison.State = ComparisonState.Done;
    }
}

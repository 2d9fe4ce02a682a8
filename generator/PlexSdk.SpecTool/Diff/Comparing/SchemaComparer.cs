using System.Runtime.CompilerServices;
using PlexSdk.SpecTool.Diff.Rules;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Compares every pair of schemas once, however many places use it; schemas that contain themselves end here.</summary>
internal sealed class SchemaComparer(IReadOnlyList<SchemaRule> rules)
{
    private static readonly Rules.Schemas.ReshapedRule Reshaped = new();
    private readonly Dictionary<(Schema, Schema, bool), SchemaComparison> _comparisons = [];

    /// <summary>The comparison of two schemas; it is worked out when it is first asked for.</summary>
    public SchemaComparison Pair(Schema from, Schema to, bool isText)
    {
        if (!_comparisons.TryGetValue((from, to, isText), out var comparison))
        {
            _comparisons[(from, to, isText)] = comparison = new SchemaComparison(from, to, isText);
        }

        return comparison;
    }

    /// <summary>Works out a comparison and all that it leads to, without recursion: chains of schemas can be long.</summary>
    public void Complete(SchemaComparison root)
    {
        var waiting = new Stack<SchemaComparison>([root]);
        while (waiting.TryPop(out var next))
        {
            if (next.State != ComparisonState.New)
            {
                continue;
            }

            Work(next);
            foreach (var edge in next.Edges)
            {
                waiting.Push(edge.Target);
            }
        }
    }

    /// <summary>The effect of all differences together. Schemas that are being compared already count as equal until shown otherwise.</summary>
    public Effect Relate(SchemaComparison root)
    {
        if (root.Total is { } known)
        {
            return known;
        }

        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return Effect.Changed;
        }

        var (total, isCertain) = (Effect.None, true);
        var seen = new HashSet<(SchemaComparison, bool)>();
        var waiting = new Stack<(SchemaComparison Comparison, bool IsTurned)>([(root, false)]);
        while (waiting.TryPop(out var next) && !total.HasFlag(Effect.Changed))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next.Comparison.State == ComparisonState.New)
            {
                Work(next.Comparison);
            }

            isCertain &= next.Comparison.State == ComparisonState.Done;
            foreach (var fact in next.Comparison.Facts.Where(fact => !fact.Check.IsOffWire))
            {
                total |= next.IsTurned ? fact.Effect.Turned() : fact.Effect;
            }

            foreach (var edge in next.Comparison.Edges)
            {
                waiting.Push((edge.Target, next.IsTurned ^ edge.IsTurned));
            }
        }

        if (isCertain || total.HasFlag(Effect.Changed))
        {
            root.Total = total;
        }

        return total;
    }

    /// <summary>Whether no difference can be reached.</summary>
    public bool IsSame(SchemaComparison root)
    {
        if (Relate(root) != Effect.None)
        {
            return false;
        }

        var seen = new HashSet<SchemaComparison>();
        var waiting = new Stack<SchemaComparison>([root]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
            {
                continue;
            }

            if (next.Facts.Count > 0)
            {
                return false;
            }

            foreach (var edge in next.Edges)
            {
                waiting.Push(edge.Target);
            }
        }

        return true;
    }

    private void Work(SchemaComparison comparison)
    {
        comparison.State = ComparisonState.Busy;
        var pair = new SchemaPair(comparison, this);
        if (AlternativesMatch.IsReshaped(pair))
        {
            Reshaped.Compare(pair);
        }
        else
        {
            SchemaPairing.Compare(pair, rules);
        }

        comparison.State = ComparisonState.Done;
    }
}

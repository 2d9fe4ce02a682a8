using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Rules.Schemas;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Tells which operations a difference in a schema reaches, and judges it there.</summary>
internal sealed class SchemaReach(DiffContext context)
{
    private readonly HashSet<SchemaComparison> _dirty = [];

    public void Collect()
    {
        foreach (var use in context.Uses)
            context.Comparer.Complete(use.Comparison);
        MarkDirty();

        // Operations that use the same schema in the same way are judged together.
        foreach (var uses in context.Uses.Where(use => _dirty.Contains(use.Comparison)).GroupBy(use => (use.Comparison, use.Direction, use.Area)))
            Collect(uses.First(), [.. uses.Select(use => use.Operation).Distinct()]);
    }

    // Only what leads to a difference has to be walked again.
    private void MarkDirty()
    {
        var parents = new Dictionary<SchemaComparison, List<SchemaComparison>>();
        var seen = new HashSet<SchemaComparison>();
        var waiting = new Stack<SchemaComparison>(context.Uses.Select(use => use.Comparison));
        var changed = new Stack<SchemaComparison>();
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next.Facts.Count > 0)
                changed.Push(next);
            foreach (var edge in next.Edges)
            {
                if (!parents.TryGetValue(edge.Target, out var list))
                    parents[edge.Target] = list = [];
                list.Add(next);
                waiting.Push(edge.Target);
            }
        }

        while (changed.TryPop(out var next))
        {
            if (!_dirty.Add(next))
                continue;
            foreach (var parent in parents.GetValueOrDefault(next) ?? [])
                changed.Push(parent);
        }
    }

    private void Collect(SchemaUse use, IReadOnlyList<string> operations)
    {
        var nested = use.Area == "body" ? "property" : use.Area + "-property";
        var seen = new HashSet<(SchemaComparison, bool, bool)>();
        var waiting = new Stack<(SchemaComparison Comparison, bool IsTurned, bool IsRoot)>([(use.Comparison, false, true)]);
        while (waiting.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;

            foreach (var fact in next.Comparison.Facts.Where(fact => fact.Directions.HasFlag(use.Direction)))
            {
                // The default of a whole parameter is judged with the parameter.
                if (next.IsRoot && use.Area == "parameter" && DefaultRule.IsAbout(fact.Check))
                    continue;
                var effect = next.IsTurned ? fact.Effect.Turned() : fact.Effect;
                var area = next.IsRoot && !fact.IsAboutPart ? use.Area : nested;
                context.Findings.Add(new Finding(fact.Check, effect, use.Direction, area, fact.Base, fact.Head, fact.Message) { Owner = fact.Owner ?? fact.Head ?? fact.Base ?? use.Place }, operations);
            }

            foreach (var edge in next.Comparison.Edges.Where(edge => edge.Directions.HasFlag(use.Direction) && _dirty.Contains(edge.Target)))
                waiting.Push((edge.Target, next.IsTurned ^ edge.IsTurned, false));
        }
    }
}

using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Rules.Schemas;

namespace PlexSdk.SpecTool.Diff;

/// <summary>Tells which operations a difference in a schema reaches, and judges it there.</summary>
internal sealed class SchemaReach(DiffContext context)
{
    private readonly SchemaParents _parents = new(context.Uses);

    public void Collect()
    {
        foreach (var use in context.Uses)
        {
            context.Comparer.Complete(use.Comparison);
        }

        foreach (var comparison in _parents.Index())
        {
            foreach (var use in _parents.UsesOf(comparison))
            {
                Report(comparison, use, isTurned: false, isRoot: true);
            }

            foreach (var (use, isTurned) in _parents.Above(comparison))
            {
                Report(comparison, use, isTurned, isRoot: false);
            }
        }
    }

    private void Report(SchemaComparison comparison, SchemaUses use, bool isTurned, bool isRoot)
    {
        foreach (var fact in comparison.Facts.Where(fact => fact.Directions.HasFlag(use.Direction)))
        {
            // The default of a whole parameter is judged with the parameter.
            if (isRoot && use.Area == "parameter" && DefaultRule.IsAbout(fact.Check))
            {
                continue;
            }

            var effect = isTurned ? fact.Effect.Turned() : fact.Effect;
            var area = isRoot && !fact.IsAboutPart ? use.Area : use.NestedArea;
            context.Findings.Add(new Finding(fact.Check, effect, use.Direction, area, fact.Base, fact.Head, fact.Message) { Owner = fact.Owner ?? fact.Head ?? fact.Base ?? use.Place }, use.Operations);
        }
    }
}

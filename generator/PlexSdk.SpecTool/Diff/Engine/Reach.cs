namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>Tells which operations a difference in a schema reaches, and judges it there.</summary>
internal sealed class Reach(DiffContext context)
{
    private readonly UsesAbove _uses = new(context.Uses);

    public void Collect()
    {
        foreach (var use in context.Uses)
            context.Comparer.Complete(use.Comparison);

        foreach (var comparison in _uses.Index())
        {
            foreach (var use in _uses.Of(comparison))
                Report(comparison, use, isTurned: false, isRoot: true);

            foreach (var (use, isTurned) in _uses.Above(comparison))
            {
                Report(comparison, use, isTurned, isRoot: false);
            }
        }
    }

    private void Report(Comparison comparison, UseGroup use, bool isTurned, bool isRoot)
    {
        var isParameter = isRoot && use.Area == "parameter";
        foreach (var fact in comparison.Facts.Where(fact => fact.Directions.HasFlag(use.Direction) && !(isParameter && fact.Check.IsLeftToParameter)))
        {
            var effect = isTurned ? fact.Effect.Turned() : fact.Effect;
            var area = isRoot && !fact.IsAboutPart ? use.Area : use.NestedArea;
            var finding = new Finding(fact.Check, effect, use.Direction, area, fact.Base, fact.Head, fact.Message)
            {
                Owner = fact.Owner ?? fact.Head ?? fact.Base ?? use.Place,
            };
            context.Findings.Add(finding, use.Operations);
        }
    }
}

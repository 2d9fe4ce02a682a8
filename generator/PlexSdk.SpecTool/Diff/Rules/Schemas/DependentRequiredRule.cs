using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that are required when another one is there.</summary>
internal sealed class DependentRequiredRule : SchemaRule
{
    private static readonly Check Added = Check.OfSchema("dependent-required-added", "dependent-required-removed", "A property came to need another one.");
    private static readonly Check Removed = Check.OfSchema("dependent-required-removed", "dependent-required-added", "A property no longer needs another one.");
    private static readonly Check Changed = Check.OfSchema("dependent-required-changed", null, "A property needs others than before.") with { NoMirror = "The reverse is the same change." };

    public override string Title => "`dependentRequired`";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new("type: object\nproperties: {a: {}, b: {}}", "type: object\nproperties: {a: {}, b: {}}\ndependentRequired: {a: [b]}");

    public override void Compare(SchemaPair pair)
    {
        foreach (var name in pair.Base.DependentRequired.Keys.Union(pair.Head.DependentRequired.Keys))
        {
            var from = pair.Base.DependentRequired.GetValueOrDefault(name) ?? [];
            var to = pair.Head.DependentRequired.GetValueOrDefault(name) ?? [];
            if (from.SetEquals(to))
            {
                continue;
            }

            var (check, effect) = from.Count == 0 ? (Added, Effect.Narrowed) : to.Count == 0 ? (Removed, Effect.Widened) : (Changed, Relation(from, to));
            pair.Report(check, effect, "dependentRequired", $"with '{name}', {Text(to)} instead of {Text(from)} is required");
        }
    }

    private static Effect Relation(SortedSet<string> from, SortedSet<string> to) =>
        from.IsSubsetOf(to) ? Effect.Narrowed : to.IsSubsetOf(from) ? Effect.Widened : Effect.Changed;

    private static string Text(SortedSet<string> names) => names.Count == 0 ? "nothing" : string.Join(" and ", names.Select(name => $"'{name}'"));
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that are required when another one is there.</summary>
internal sealed class DependentRequiredRule() : SchemaRule("`dependentRequired`", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("dependent-required-added", "dependent-required-removed", "A property came to need another one.");
    private static readonly Check Removed = Check.OfSchema("dependent-required-removed", "dependent-required-added", "A property no longer needs another one.");
    private static readonly Check Changed = Check.OfSchemaChange("dependent-required-changed", "A property needs others than before.");

    public override void Compare(SchemaPair pair)
    {
        foreach (var name in pair.Base.DependentRequired.Keys.Union(pair.Head.DependentRequired.Keys))
        {
            var from = pair.Base.DependentRequired.GetValueOrDefault(name) ?? [];
            var to = pair.Head.DependentRequired.GetValueOrDefault(name) ?? [];
            if (!from.SetEquals(to))
            {
                var effect = from.IsSubsetOf(to) ? Effect.Narrowed : to.IsSubsetOf(from) ? Effect.Widened : Effect.Changed;
                var check = from.Count == 0 ? Added : to.Count == 0 ? Removed : Changed;
                var text = $"with '{name}', {Text(to)} instead of {Text(from)} is required";
                pair.Report(check, effect, "dependentRequired", text);
            }
        }
    }

    private static string Text(SortedSet<string> names) => names.Count == 0 ? "nothing" : string.Join(" and ", names.Select(name => $"'{name}'"));
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The places of a tuple. A reader and a writer count them, so a longer or shorter tuple is another one.</summary>
internal sealed class PrefixItemsRule() : KeywordRule("prefixItems", "`prefixItems`", Added, Removed)
{
    private const string Why = "To a validator only the open rest of the list changes; to code that takes the list apart, its shape does.";

    private static readonly Check Added = Check.OfSchema("prefix-items-added", "prefix-items-removed", "A place was added to a tuple.", Why);
    private static readonly Check Removed = Check.OfSchema("prefix-items-removed", "prefix-items-added", "A place of a tuple was removed.", Why);

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.PrefixItems.Count, pair.Head.PrefixItems.Count);
        return from != to && pair.SharedTypes.HasFlag(TypeSet.Array)
            ? new Outcome(to > from ? Added : Removed, Effect.Changed, $"the tuple has {to} instead of {from} places")
            : null;
    }
}

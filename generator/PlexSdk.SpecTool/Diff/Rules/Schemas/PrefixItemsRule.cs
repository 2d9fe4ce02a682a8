using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The places of a tuple. A reader and a writer count them, so a longer or shorter tuple is another one.</summary>
internal sealed class PrefixItemsRule() : SchemaRule("`prefixItems`", Added, Removed)
{
    private const string Why = "To a validator only the open rest of the list changes; to code that takes the list apart, its shape does.";

    private static readonly Check Added = Check.OfSchema("prefix-items-added", "prefix-items-removed", "A place was added to a tuple.", Why);
    private static readonly Check Removed = Check.OfSchema("prefix-items-removed", "prefix-items-added", "A place of a tuple was removed.", Why);

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.PrefixItems.Count, pair.Head.PrefixItems.Count);
        if (from != to && pair.SharedTypes.HasFlag(JsonTypes.Array))
        {
            pair.Report(to > from ? Added : Removed, Effect.Changed, "prefixItems", $"the tuple has {to} instead of {from} places");
        }
    }
}

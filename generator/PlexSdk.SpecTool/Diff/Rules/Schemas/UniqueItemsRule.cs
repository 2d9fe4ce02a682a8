using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether a list may hold a value twice.</summary>
internal sealed class UniqueItemsRule() : SchemaRule("`uniqueItems`", Added, Removed)
{
    private static readonly Check Added = Check.OfSchema("unique-items-added", "unique-items-removed", "Items must be unique now.");
    private static readonly Check Removed = Check.OfSchema("unique-items-removed", "unique-items-added", "Items may repeat now.");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.IsUniqueItems != pair.Head.IsUniqueItems && pair.SharedTypes.HasFlag(JsonTypes.Array))
        {
            var (check, effect, text) = pair.Head.IsUniqueItems
                ? (Added, Effect.Narrowed, "items must be unique now")
                : (Removed, Effect.Widened, "items may repeat now");
            pair.Report(check, effect, "uniqueItems", text);
        }
    }
}

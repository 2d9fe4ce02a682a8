using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether a list may hold a value twice.</summary>
internal sealed class UniqueItemsRule : SchemaRule
{
    private static readonly Check Added = Check.OfSchema("unique-items-added", "unique-items-removed", "Items must be unique now.");
    private static readonly Check Removed = Check.OfSchema("unique-items-removed", "unique-items-added", "Items may repeat now.");

    public override string Title => "`uniqueItems`";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed];

    public override RuleExample Example { get; } = new("type: array\nitems: {type: string}", "type: array\nitems: {type: string}\nuniqueItems: true");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.IsUniqueItems == pair.Head.IsUniqueItems || !pair.SharedTypes.HasFlag(JsonTypes.Array))
        {
            return;
        }

        if (pair.Head.IsUniqueItems)
        {
            pair.Report(Added, Effect.Narrowed, "uniqueItems", "items must be unique now");
        }
        else
        {
            pair.Report(Removed, Effect.Widened, "uniqueItems", "items may repeat now");
        }
    }
}

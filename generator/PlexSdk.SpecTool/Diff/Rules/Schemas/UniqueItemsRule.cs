namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether a list may hold a value twice.</summary>
internal sealed class UniqueItemsRule() : KeywordRule("uniqueItems", "`uniqueItems`", Added, Removed)
{
    private static readonly Check Added = Check.OfSchema("unique-items-added", "unique-items-removed", "Items must be unique now.");
    private static readonly Check Removed = Check.OfSchema("unique-items-removed", "unique-items-added", "Items may repeat now.");

    protected override Outcome? Judge(SchemaPair pair) => (pair.Base.IsUniqueItems, pair.Head.IsUniqueItems) switch
    {
        _ when !pair.SharedTypes.HasFlag(TypeSet.Array) => null,
        (false, true) => new(Added, Effect.Narrowed, "items must be unique now"),
        (true, false) => new(Removed, Effect.Widened, "items may repeat now"),
        _ => null,
    };
}

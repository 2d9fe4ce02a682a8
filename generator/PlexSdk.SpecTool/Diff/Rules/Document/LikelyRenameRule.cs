namespace PlexSdk.SpecTool.Diff.Rules.Document;

/// <summary>An operation that went and one of the same name that came. It only informs: whoever calls the old one still breaks.</summary>
internal sealed class LikelyRenameRule() : DocumentRule("Moved operations", Moved)
{
    private static readonly Check Moved =
        Check.OfChange("api-operation-probably-moved", "An operation was removed, and one with its `operationId` added.");

    public override void Compare(IReadOnlyList<OperationPair> operations, DiffContext context)
    {
        var moves =
            from removed in operations.Where(operation => operation.Head is null)
            let id = removed.Base.Scalar("operationId")
            where id is not null
            join added in operations.Where(operation => operation.Base is null) on id equals added.Head.Scalar("operationId")
            select (Removed: removed, Added: added, Id: id);
        foreach (var (removed, added, id) in moves)
        {
            var text = $"{removed.Name} probably became {added.Name}: both are '{id}'";
            context.Report(added, Moved, Effect.None, Direction.Request, removed.Base, added.Head, text);
        }
    }
}

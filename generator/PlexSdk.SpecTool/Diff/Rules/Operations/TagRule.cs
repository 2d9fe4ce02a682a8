namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The tags of an operation. The wire does not know them; generated classes are named for the first.</summary>
internal sealed class TagRule() : OperationRule("Tags", Added, Removed)
{
    private static readonly Check Added = Check.Of("api-tag-added", "api-tag-removed", "An operation got a tag.") with { IsOffWire = true };
    private static readonly Check Removed = Check.Of("api-tag-removed", "api-tag-added", "An operation lost a tag.")
        .Avoidable("keep the first tag: it is not on the wire, but generated classes are named for it").OffWire();

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base.Scalars("tags"), operation.Head.Scalars("tags"));
        Report(Removed, from.Except(to), "removed");
        Report(Added, to.Except(from), "added");

        void Report(Check check, IEnumerable<string> tags, string what)
        {
            var (before, after) = (operation.Base!["tags"] ?? operation.Base, operation.Head!["tags"] ?? operation.Head);
            foreach (var tag in tags)
            {
                var text = $"the tag '{tag}' was {what}";
                context.Report(operation, check, Effect.None, Direction.Request, before, after, text, operation.Head);
            }
        }
    }
}

using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Document;

/// <summary>An operation that went and one of the same name that came. It only informs: whoever calls the old one still breaks.</summary>
internal sealed class LikelyRenameRule : DocumentRule
{
    private static readonly Check Moved = new("api-operation-probably-moved", "An operation was removed, and one with its `operationId` added.") { NoMirror = "The reverse is the same change." };

    public override string Title => "Moved operations";

    public override IReadOnlyList<Check> Checks { get; } = [Moved];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {operationId: getUsers, responses: {'204': {description: done}}}}}",
        "paths: {/people: {get: {operationId: getUsers, responses: {'204': {description: done}}}}}");

    public override void Compare(IReadOnlyList<OperationPair> operations, DiffContext context)
    {
        var added = operations.Where(operation => operation.Base is null && operation.Head.Scalar("operationId") is not null).ToLookup(operation => operation.Head.Scalar("operationId"));
        foreach (var removed in operations.Where(operation => operation.Head is null && operation.Base.Scalar("operationId") is not null))
        {
            foreach (var target in added[removed.Base.Scalar("operationId")])
            {
                context.Report(target, Moved, Effect.None, Direction.Request, removed.Base, target.Head, $"{removed.Name} probably became {target.Name}: both are '{removed.Base.Scalar("operationId")}'");
            }
        }
    }
}

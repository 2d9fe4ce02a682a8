using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The name of an operation. The wire does not know it; generated code is named for it.</summary>
internal sealed class OperationIdRule : OperationRule
{
    private static readonly Check Added = new("api-operation-id-added", "An operation got an `operationId`.") { Mirror = "api-operation-id-removed", IsOffWire = true };
    private static readonly Check Removed = new("api-operation-id-removed", "An operation lost its `operationId`.") { Mirror = "api-operation-id-added", IsOffWire = true };
    private static readonly Check Changed = new("api-operation-id-changed", "An operation got another `operationId`.") { NoMirror = "The reverse is the same change.", IsOffWire = true, Reason = "oasdiff reports a removal." };

    public override string Title => "`operationId`";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {operationId: getUsers, responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {operationId: listUsers, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base.Scalar("operationId"), operation.Head.Scalar("operationId"));
        if (!operation.IsCommon || from == to)
        {
            return;
        }

        var (check, text) = from is null ? (Added, $"the operationId '{to}' was added") : to is null ? (Removed, $"the operationId '{from}' was removed") : (Changed, $"the operationId changed from '{from}' to '{to}'");
        context.Findings.Add(new Finding(check, Effect.None, Direction.Request, "", operation.Base!["operationId"] ?? operation.Base, operation.Head!["operationId"] ?? operation.Head, text) { Owner = operation.Head }, [operation.Name]);
    }
}

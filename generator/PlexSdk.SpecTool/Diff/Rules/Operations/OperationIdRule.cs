namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The name of an operation. The wire does not know it; generated code is named for it.</summary>
internal sealed class OperationIdRule() : OperationRule("`operationId`", Added, Removed, Changed)
{
    private static readonly Check Added =
        Check.Of("api-operation-id-added", "api-operation-id-removed", "An operation got an `operationId`.") with { IsOffWire = true };

    private static readonly Check Removed =
        Check.Of("api-operation-id-removed", "api-operation-id-added", "An operation lost its `operationId`.")
            .Avoidable(Remedies.KeepName).OffWire();

    private static readonly Check Changed =
        Check.OfChange("api-operation-id-changed", "An operation got another `operationId`.", "oasdiff reports a removal.")
            .Avoidable(Remedies.KeepName).OffWire();

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base.Scalar("operationId"), operation.Head.Scalar("operationId"));
        if (from == to)
            return;

        var (check, text) = (from, to) switch
        {
            (null, _) => (Added, $"the operationId '{to}' was added"),
            (_, null) => (Removed, $"the operationId '{from}' was removed"),
            _ => (Changed, $"the operationId changed from '{from}' to '{to}'"),
        };
        var (before, after) = (operation.Base!["operationId"] ?? operation.Base, operation.Head!["operationId"] ?? operation.Head);
        context.Report(operation, check, Effect.None, Direction.Request, before, after, text, operation.Head);
    }
}

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>Whether an operation takes a body, and whether it needs one.</summary>
internal sealed class RequestBodyRule() : OperationRule("Request bodies", AddedOptional, AddedRequired, Removed, BecameRequired, BecameOptional)
{
    private static readonly Check AddedOptional = Check.Of("request-body-added-optional", "request-body-removed", "An operation takes a body now.");
    private static readonly Check AddedRequired = Check.Of("request-body-added-required", "request-body-removed", "An operation needs a body now.")
        .Avoidable(Remedies.Optional);

    private static readonly Check Removed = Check.Of("request-body-removed", "request-body-added-optional", "An operation no longer takes a body.");
    private static readonly Check BecameRequired = Check.Of("request-body-became-required", "request-body-became-optional", "The body became required.")
        .Avoidable(Remedies.ServerDecides);

    private static readonly Check BecameOptional = Check.Of("request-body-became-optional", "request-body-became-required", "The body became optional.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var body = operation.RequestBody;
        var (was, isNow) = (Canonical.IsTrue(body.Base?["required"]), Canonical.IsTrue(body.Head?["required"]));
        context.Report(operation, operation.Input, body.Base, body.Head, (body.Base, body.Head) switch
        {
            (null, not null) when isNow => new(AddedRequired, Effect.Narrowed, "a body was added and is required"),
            (null, not null) => new(AddedOptional, Effect.None, "a body was added"),
            (not null, null) => new(Removed, Effect.Changed, "the body was removed"),
            _ when isNow && !was => new(BecameRequired, Effect.Narrowed, "the body became required"),
            _ when was && !isNow => new(BecameOptional, Effect.Widened, "the body became optional"),
            _ => null,
        });
    }
}

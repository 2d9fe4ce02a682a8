using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>Whether an operation takes a body, and whether it needs one.</summary>
internal sealed class RequestBodyRule : OperationRule
{
    private static readonly Check AddedOptional = new("request-body-added-optional", "An operation takes a body now.") { Mirror = "request-body-removed" };
    private static readonly Check AddedRequired = new("request-body-added-required", "An operation needs a body now.") { Mirror = "request-body-removed" };
    private static readonly Check Removed = new("request-body-removed", "An operation no longer takes a body.") { Mirror = "request-body-added-optional" };
    private static readonly Check BecameRequired = new("request-body-became-required", "The body became required.") { Mirror = "request-body-became-optional" };
    private static readonly Check BecameOptional = new("request-body-became-optional", "The body became optional.") { Mirror = "request-body-became-required" };

    public override string Title => "Request bodies";

    public override IReadOnlyList<Check> Checks { get; } = [AddedOptional, AddedRequired, Removed, BecameRequired, BecameOptional];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {post: {responses: {'204': {description: done}}}}}",
        "paths: {/users: {post: {requestBody: {required: true, content: {application/json: {schema: {type: string}}}}, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        var body = operation.RequestBody;
        var (was, isNow) = (Canonical.IsTrue(body.Base?["required"]), Canonical.IsTrue(body.Head?["required"]));
        if (body.IsAdded)
        {
            Report(isNow ? AddedRequired : AddedOptional, isNow ? Effect.Narrowed : Effect.None, $"a body was added{(isNow ? " and is required" : "")}");
        }
        else if (body.IsRemoved)
        {
            Report(Removed, Effect.Changed, "the body was removed");
        }
        else if (body.IsCommon && was != isNow)
        {
            Report(isNow ? BecameRequired : BecameOptional, isNow ? Effect.Narrowed : Effect.Widened, $"the body became {(isNow ? "required" : "optional")}");
        }

        void Report(Check check, Effect effect, string text) => context.Report(operation, check, effect, operation.Input, body.Base, body.Head, text);
    }
}

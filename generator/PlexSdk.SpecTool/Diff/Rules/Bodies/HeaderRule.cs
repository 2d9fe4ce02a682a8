using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The headers of a response.</summary>
internal sealed class HeaderRule : OperationRule
{
    private static readonly Check Added = new("response-header-added", "A header was added.") { Mirror = "optional-response-header-removed" };
    private static readonly Check OptionalRemoved = new("optional-response-header-removed", "An optional header was removed.") { Mirror = "response-header-added", Reason = "A warning: it could be absent before, but now it always is." };
    private static readonly Check RequiredRemoved = new("required-response-header-removed", "A required header was removed.") { Mirror = "response-header-added" };
    private static readonly Check BecameOptional = new("response-header-became-optional", "A header became optional.") { Mirror = "response-header-became-required" };
    private static readonly Check BecameRequired = new("response-header-became-required", "A header is always sent now.") { Mirror = "response-header-became-optional" };

    public override string Title => "Headers of responses";

    public override IReadOnlyList<Check> Checks { get; } = [Added, OptionalRemoved, RequiredRemoved, BecameOptional, BecameRequired];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'204': {description: done, headers: {X-Rate: {required: true, schema: {type: integer}}}}}}}}",
        "paths: {/users: {get: {responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        foreach (var header in operation.Responses.Where(response => response.IsCommon).SelectMany(operation.Headers))
        {
            var (was, isNow) = (Canonical.IsTrue(header.Base?["required"]), Canonical.IsTrue(header.Head?["required"]));
            if (header.IsAdded)
            {
                Report(header, Added, Effect.None, "was added");
            }
            else if (header.IsRemoved)
            {
                Report(header, was ? RequiredRemoved : OptionalRemoved, Effect.Lost | (was ? Effect.Widened : Effect.None), "was removed");
            }
            else if (was != isNow)
            {
                Report(header, isNow ? BecameRequired : BecameOptional, isNow ? Effect.Narrowed : Effect.Widened, isNow ? "is always sent now" : "became optional");
            }

            if (header.IsCommon)
            {
                context.Compare(operation, operation.Output, "header", header.Base!["schema"], header.Head!["schema"], isText: true, header.Head);
            }
        }

        void Report(Pair header, Check check, Effect effect, string what) => context.Report(operation, check, effect, operation.Output, header.Base, header.Head, $"the header {header.Name} {what}");
    }
}

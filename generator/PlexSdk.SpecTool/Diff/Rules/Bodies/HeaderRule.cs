using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The headers of a response.</summary>
internal sealed class HeaderRule() : OperationRule("Headers of responses", Added, OptionalRemoved, RequiredRemoved, BecameOptional, BecameRequired)
{
    private static readonly Check Added = Check.Of("response-header-added", "optional-response-header-removed", "A header was added.");
    private static readonly Check OptionalRemoved = Check.Of(
        "optional-response-header-removed", "response-header-added", "An optional header was removed.",
        "A warning: it could be absent before, but now it always is.");

    private static readonly Check RequiredRemoved = Check.Of("required-response-header-removed", "response-header-added", "A required header was removed.");
    private static readonly Check BecameOptional = Check.Of("response-header-became-optional", "response-header-became-required", "A header became optional.");
    private static readonly Check BecameRequired =
        Check.Of("response-header-became-required", "response-header-became-optional", "A header is always sent now.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
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
            else if (was && !isNow)
            {
                Report(header, BecameOptional, Effect.Widened, "became optional");
            }
            else if (isNow && !was)
            {
                Report(header, BecameRequired, Effect.Narrowed, "is always sent now");
            }

            if (header.IsCommon)
            {
                context.Compare(operation, operation.Output, "header", header.Base!["schema"], header.Head!["schema"], isText: true, header.Head);
            }
        }

        void Report(Pair header, Check check, Effect effect, string what) =>
            context.Report(operation, check, effect, operation.Output, header.Base, header.Head, $"the header {header.Name} {what}");
    }
}

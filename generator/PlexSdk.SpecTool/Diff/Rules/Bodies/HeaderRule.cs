namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The headers of a response.</summary>
internal sealed class HeaderRule() : OperationRule("Headers of responses", Added, OptionalRemoved, RequiredRemoved, BecameOptional, BecameRequired)
{
    private static readonly Check Added = Check.Of("response-header-added", "optional-response-header-removed", "A header was added.");
    private static readonly Check OptionalRemoved = Check.Of(
        "optional-response-header-removed", "response-header-added", "An optional header was removed.",
        "A warning: it could be absent before, but now it always is.");

    private static readonly Check RequiredRemoved = Check.Of("required-response-header-removed", "response-header-added", "A required header was removed.")
        .Avoidable(Remedies.Deprecate);

    private static readonly Check BecameOptional = Check.Of("response-header-became-optional", "response-header-became-required", "A header became optional.");
    private static readonly Check BecameRequired =
        Check.Of("response-header-became-required", "response-header-became-optional", "A header is always sent now.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        foreach (var header in operation.Responses.Where(response => response.IsCommon).SelectMany(operation.Headers))
        {
            var (was, isNow) = (Canonical.IsTrue(header.Base?["required"]), Canonical.IsTrue(header.Head?["required"]));
            context.Report(operation, operation.Output, header.Base, header.Head, header switch
            {
                { IsAdded: true } => new(Added, Effect.None, $"the header {header.Name} was added"),
                { IsRemoved: true } when was => new(RequiredRemoved, Effect.Lost | Effect.Widened, $"the header {header.Name} was removed"),
                { IsRemoved: true } => new(OptionalRemoved, Effect.Lost, $"the header {header.Name} was removed"),
                _ when was && !isNow => new(BecameOptional, Effect.Widened, $"the header {header.Name} became optional"),
                _ when isNow && !was => new(BecameRequired, Effect.Narrowed, $"the header {header.Name} is always sent now"),
                _ => null,
            });
            if (header.IsCommon)
                context.Compare(operation, operation.Output, "header", header.Base!["schema"], header.Head!["schema"], isText: true, header.Head);
        }
    }
}

using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Diff.Rules.Operations;

/// <summary>The promise that <c>x-stability-level</c> makes for an operation.</summary>
internal sealed class OperationStabilityRule : OperationRule
{
    private static readonly Check Decreased = new("api-stability-decreased", "An operation is promised for less.")
    { Mirror = "api-stability-increased", Reason = "oasdiff calls it an error; it breaks a promise, but no client that is running." };
    private static readonly Check Increased = new("api-stability-increased", "An operation is promised for more.") { Mirror = "api-stability-decreased" };

    public override string Title => "`x-stability-level` of an operation";

    public override IReadOnlyList<Check> Checks { get; } = [Decreased, Increased];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {x-stability-level: stable, responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {x-stability-level: beta, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base.Scalar("x-stability-level"), operation.Head.Scalar("x-stability-level"));
        if (!operation.IsCommon || StabilityLevels.Rank(from) == StabilityLevels.Rank(to))
        {
            return;
        }

        var isLess = StabilityLevels.Rank(to) < StabilityLevels.Rank(from);
        context.Report(operation, isLess ? Decreased : Increased, isLess ? Effect.Lost : Effect.None, Direction.Request, operation.Base, operation.Head, $"the stability changed from {from ?? "stable"} to {to ?? "stable"}");
    }
}

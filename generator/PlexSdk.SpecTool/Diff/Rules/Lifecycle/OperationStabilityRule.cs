namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>The promise that <c>x-stability-level</c> makes for an operation.</summary>
internal sealed class OperationStabilityRule() : OperationRule("`x-stability-level` of an operation", Decreased, Increased)
{
    private static readonly Check Decreased = Check.Of(
        "api-stability-decreased", "api-stability-increased", "An operation is promised for less.", Deprecation.BrokenPromise);

    private static readonly Check Increased = Check.Of("api-stability-increased", "api-stability-decreased", "An operation is promised for more.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        var (from, to) = (operation.Base.Scalar("x-stability-level"), operation.Head.Scalar("x-stability-level"));
        var text = $"the stability changed from {from ?? "stable"} to {to ?? "stable"}";
        var change = StabilityLevels.Rank(to).CompareTo(StabilityLevels.Rank(from));
        context.Report(operation, Direction.Request, operation.Base, operation.Head, change switch
        {
            < 0 => new(Decreased, Effect.Lost, text),
            > 0 => new(Increased, Effect.None, text),
            _ => null,
        });
    }
}

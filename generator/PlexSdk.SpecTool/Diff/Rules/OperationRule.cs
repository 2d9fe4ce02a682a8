using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>A rule on one operation in both documents.</summary>
internal abstract class OperationRule : IRule
{
    public abstract string Title { get; }

    public abstract IReadOnlyList<Check> Checks { get; }

    public abstract RuleExample Example { get; }

    /// <summary>Called for every operation, also for one that is on one side only.</summary>
    public abstract void Compare(OperationPair operation, DiffContext context);
}

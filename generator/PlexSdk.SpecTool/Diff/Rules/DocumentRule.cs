using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>A rule on the documents as wholes.</summary>
internal abstract class DocumentRule : IRule
{
    public abstract string Title { get; }

    public abstract IReadOnlyList<Check> Checks { get; }

    public abstract RuleExample Example { get; }

    public abstract void Compare(IReadOnlyList<OperationPair> operations, DiffContext context);
}

namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>A rule on the documents as wholes.</summary>
internal abstract class DocumentRule(string title, params Check[] checks) : Rule(title, checks)
{
    public abstract void Compare(IReadOnlyList<OperationPair> operations, DiffContext context);
}

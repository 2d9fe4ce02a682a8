namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>A rule on one operation in both documents.</summary>
internal abstract class OperationRule(string title, params Check[] checks) : Rule(title, checks)
{
    /// <summary>Called for every operation, also for one that is on one side only.</summary>
    public virtual void Compare(OperationPair operation, DiffContext context)
    {
        if (operation.IsCommon)
            CompareCommon(operation, context);
    }

    /// <summary>Called for operations that are on both sides.</summary>
    protected virtual void CompareCommon(OperationPair operation, DiffContext context)
    {
    }
}

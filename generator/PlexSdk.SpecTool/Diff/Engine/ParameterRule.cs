namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>A rule on one parameter that is on both sides.</summary>
internal abstract class ParameterRule(string title, params Check[] checks) : OperationRule(title, checks)
{
    public sealed override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsCommon))
            Compare(parameter, operation, context);
    }

    protected abstract void Compare(ParameterPair parameter, OperationPair operation, DiffContext context);
}

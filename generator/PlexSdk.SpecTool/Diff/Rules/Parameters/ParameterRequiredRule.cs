namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Whether a parameter must be sent.</summary>
internal sealed class ParameterRequiredRule() : ParameterRule("Required parameters", Became, BecameNot)
{
    private static readonly Check Became =
        Check.Of("request-parameter-became-required", "request-parameter-became-optional", "A parameter became required.").Avoidable(Remedies.ServerDecides);

    private static readonly Check BecameNot =
        Check.Of("request-parameter-became-optional", "request-parameter-became-required", "A parameter became optional.");

    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context)
    {
        context.Report(operation, parameter, (parameter.WasRequired, parameter.IsRequired) switch
        {
            (false, true) => new(Became, Effect.Narrowed, $"{parameter.Text} became required"),
            (true, false) => new(BecameNot, Effect.Widened, $"{parameter.Text} became optional"),
            _ => null,
        });
    }
}

using PlexSdk.SpecTool.Diff.Engine;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Whether a parameter must be sent.</summary>
internal sealed class ParameterRequiredRule() : ParameterRule("Required parameters", Became, BecameNot)
{
    private static readonly Check Became =
        Check.Of("request-parameter-became-required", "request-parameter-became-optional", "A parameter became required.");

    private static readonly Check BecameNot =
        Check.Of("request-parameter-became-optional", "request-parameter-became-required", "A parameter became optional.");

    protected override void Compare(ParameterPair parameter, OperationPair operation, DiffContext context)
    {
        if (parameter.WasRequired != parameter.IsRequired)
        {
            var (check, effect, word) = parameter.IsRequired ? (Became, Effect.Narrowed, "required") : (BecameNot, Effect.Widened, "optional");
            context.Report(operation, parameter, check, effect, $"{parameter.Text} became {word}");
        }
    }
}

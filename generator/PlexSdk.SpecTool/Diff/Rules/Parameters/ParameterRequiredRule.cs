using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>Whether a parameter must be sent.</summary>
internal sealed class ParameterRequiredRule : OperationRule
{
    private static readonly Check Became = new("request-parameter-became-required", "A parameter became required.") { Mirror = "request-parameter-became-optional" };
    private static readonly Check BecameNot = new("request-parameter-became-optional", "A parameter became optional.") { Mirror = "request-parameter-became-required" };

    public override string Title => "Required parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Became, BecameNot];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {parameters: [{name: limit, in: query, schema: {type: integer}}], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: limit, in: query, required: true, schema: {type: integer}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsCommon && parameter.WasRequired != parameter.IsRequired))
        {
            var check = parameter.IsRequired ? Became : BecameNot;
            context.Report(operation, check, parameter.IsRequired ? Effect.Narrowed : Effect.Widened, operation.Input, parameter.Base, parameter.Head, $"{parameter.Text} became {(parameter.IsRequired ? "required" : "optional")}");
        }
    }
}

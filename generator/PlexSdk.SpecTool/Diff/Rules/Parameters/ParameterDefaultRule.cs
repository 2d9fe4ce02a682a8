using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>What it means to leave an optional parameter out.</summary>
internal sealed class ParameterDefaultRule : OperationRule
{
    private const string Why = "Clients that leave the parameter out get something else.";

    private static readonly Check Added = new("request-parameter-default-value-added", "An optional parameter got a default.") { Mirror = "request-parameter-default-value-removed", Reason = Why };
    private static readonly Check Removed = new("request-parameter-default-value-removed", "An optional parameter lost its default.") { Mirror = "request-parameter-default-value-added", Reason = Why };
    private static readonly Check Changed = new("request-parameter-default-value-changed", "An optional parameter got another default.") { NoMirror = "The reverse is the same change.", Reason = Why };

    public override string Title => "Defaults of parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {parameters: [{name: limit, in: query, schema: {type: integer, default: 10}}], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: limit, in: query, schema: {type: integer, default: 20}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.IsCommon && !(Canonical.IsTrue(parameter.Base!["required"]) && Canonical.IsTrue(parameter.Head!["required"]))))
        {
            var (hasOld, hasNew) = (Read(context.BasePool, parameter.Base!, out var from), Read(context.HeadPool, parameter.Head!, out var to));
            if (hasOld == hasNew && Canonical.Equal(from, to))
            {
                continue;
            }

            var check = !hasOld ? Added : !hasNew ? Removed : Changed;
            context.Report(operation, check, Effect.Changed, operation.Input, parameter.Base, parameter.Head, $"the default of {parameter.Text} changed from {Text(hasOld, from)} to {Text(hasNew, to)}");
        }
    }

    private static bool Read(SchemaPool pool, JsonObject parameter, out JsonNode? value) => pool.Of(parameter["schema"]).Effective.Plain.TryGetValue("default", out value);

    private static string Text(bool exists, JsonNode? value) => exists ? Canonical.Text(value) : "none";
}

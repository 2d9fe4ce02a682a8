using PlexSdk.SpecTool.Diff.Pairing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Parameters;

/// <summary>The values of a parameter. One value that may now be repeated is still one value.</summary>
internal sealed class ParameterSchemaRule : OperationRule
{
    private static readonly Check Repeated = new("request-parameter-became-list", "A parameter may be repeated now.") { Mirror = "request-parameter-became-single" };
    private static readonly Check Single = new("request-parameter-became-single", "A parameter may no longer be repeated.") { Mirror = "request-parameter-became-list" };

    public override string Title => "Repeated parameters";

    public override IReadOnlyList<Check> Checks { get; } = [Repeated, Single];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {parameters: [{name: id, in: query, schema: {type: string}}], responses: {'204': {description: done}}}}}",
        "paths: {/users: {get: {parameters: [{name: id, in: query, schema: {type: array, items: {type: string}}}], responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        foreach (var parameter in operation.Parameters)
        {
            if (parameter is not { Base: { } from, Head: { } to })
            {
                continue;
            }

            foreach (var type in MediaTypePair.Of(context.Base.Members(from["content"]), context.Head.Members(to["content"])).Where(type => type.IsCommon))
            {
                context.Compare(operation, operation.Input, "parameter", type.Base!["schema"], type.Head!["schema"], type.IsText, to);
            }

            if (from["content"] is not null || to["content"] is not null)
            {
                continue;
            }

            var (old, current) = (context.BasePool.Of(from["schema"]), context.HeadPool.Of(to["schema"]));
            var repeats = ParameterStyleRule.Repeats(parameter, from) && ParameterStyleRule.Repeats(parameter, to);
            if (repeats && IsScalar(old) && IsListOfOne(current))
            {
                context.Report(operation, Repeated, Effect.Widened, operation.Input, from, to, $"{parameter.Text} may be repeated now");
                context.Compare(operation, operation.Input, "parameter", from["schema"], Items(current), isText: true, to);
            }
            else if (repeats && IsListOfOne(old) && IsScalar(current))
            {
                context.Report(operation, Single, Effect.Narrowed, operation.Input, from, to, $"{parameter.Text} may no longer be repeated");
                context.Compare(operation, operation.Input, "parameter", Items(old), to["schema"], isText: true, to);
            }
            else
            {
                context.Compare(operation, operation.Input, "parameter", from["schema"], to["schema"], isText: true, to);
            }
        }
    }

    private static bool IsScalar(Schema schema) => (schema.Effective.Types & ~(JsonTypes.Scalar | JsonTypes.Null)) == 0 && schema.Effective.Types != JsonTypes.None;

    private static bool IsListOfOne(Schema schema) =>
        (schema.Effective.Types & ~JsonTypes.Null) == JsonTypes.Array && schema.Effective is { Items.Count: 1, PrefixItems.Count: 0, Inner.Count: 0 }
        && !(schema.Effective.Bounds.TryGetValue("minItems", out var least) && least.Value > 1)
        && !(schema.Effective.Bounds.TryGetValue("maxItems", out var most) && most.Value < 1);

    private static System.Text.Json.Nodes.JsonNode? Items(Schema schema) => schema.Effective.Items[0];
}

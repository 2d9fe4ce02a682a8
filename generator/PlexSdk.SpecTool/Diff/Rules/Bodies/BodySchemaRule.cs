using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>Whether a media type has a schema at all; where both have one, the rules on schemas compare them.</summary>
internal sealed class BodySchemaRule : OperationRule
{
    private static readonly Check Added = new("request-body-media-type-schema-added", "response-body-media-type-schema-added", "A media type got a schema.") { Mirror = "request-body-media-type-schema-removed" };
    private static readonly Check Removed = new("request-body-media-type-schema-removed", "response-body-media-type-schema-removed", "A media type lost its schema.")
    { Mirror = "request-body-media-type-schema-added", Reason = "oasdiff warns in a response; the answer may be anything then." };

    public override string Title => "Schemas of media types";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'200': {description: users, content: {application/json: {}}}}}}}",
        "paths: {/users: {get: {responses: {'200': {description: users, content: {application/json: {schema: {type: string}}}}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        Compare(operation, context, operation.RequestBody, operation.Input);
        foreach (var response in operation.Responses.Where(response => response.IsCommon))
        {
            Compare(operation, context, response, operation.Output);
        }
    }

    private static void Compare(OperationPair operation, DiffContext context, Pair owner, Direction direction)
    {
        if (!owner.IsCommon)
        {
            return;
        }

        foreach (var type in operation.MediaTypes(owner).Where(type => type.IsCommon))
        {
            var (from, to) = (type.Base!["schema"] ?? type.Base["itemSchema"], type.Head!["schema"] ?? type.Head["itemSchema"]);
            var (old, current) = (context.BasePool.Of(from), context.HeadPool.Of(to));
            if (from is not null && to is not null)
            {
                context.Compare(operation, direction, "body", from, to, type.IsText, type.Head);
            }
            else if (from is null && current.Parts.Count > 0 && !current.Effective.IsAnything)
            {
                context.Report(operation, Added, Effect.Narrowed, direction, type.Base, to, $"{type.Name} got a schema");
            }
            else if (to is null && old.Parts.Count > 0 && !old.Effective.IsAnything)
            {
                context.Report(operation, Removed, Effect.Widened, direction, from, type.Head, $"{type.Name} lost its schema");
            }
        }
    }
}

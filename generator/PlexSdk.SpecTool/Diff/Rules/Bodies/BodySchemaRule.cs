namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>Whether a media type has a schema at all; where both have one, the rules on schemas compare them.</summary>
internal sealed class BodySchemaRule() : OperationRule("Schemas of media types", Added, Removed)
{
    private static readonly Check Added =
        new("request-body-media-type-schema-added", "response-body-media-type-schema-added", "A media type got a schema.")
        {
            Mirror = "request-body-media-type-schema-removed",
        };

    private static readonly Check Removed =
        new("request-body-media-type-schema-removed", "response-body-media-type-schema-removed", "A media type lost its schema.")
        {
            Mirror = "request-body-media-type-schema-added",
            Reason = "oasdiff warns in a response; the answer may be anything then.",
        };

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        Compare(operation, context, operation.RequestBody, operation.Input);
        foreach (var response in operation.Responses)
            Compare(operation, context, response, operation.Output);
    }

    private static void Compare(OperationPair operation, DiffContext context, Pair owner, Direction direction)
    {
        foreach (var type in owner.IsCommon ? operation.MediaTypes(owner).Where(type => type.IsCommon) : [])
        {
            var (from, to) = (type.Base!["schema"] ?? type.Base["itemSchema"], type.Head!["schema"] ?? type.Head["itemSchema"]);
            if (from is not null && to is not null)
                context.Compare(operation, direction, "body", from, to, type.IsText, type.Head);
            else if (from is null && Demands(context.HeadPool.Of(to)))
                context.Report(operation, Added, Effect.Narrowed, direction, type.Base, to, $"{type.Name} got a schema");
            else if (to is null && Demands(context.BasePool.Of(from)))
                context.Report(operation, Removed, Effect.Widened, direction, from, type.Head, $"{type.Name} lost its schema");
        }
    }

    private static bool Demands(Schema schema) => schema.Parts.Count > 0 && !schema.Effective.IsAnything;
}

using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The media types that an operation takes.</summary>
internal sealed class RequestMediaTypeRule : OperationRule
{
    private static readonly Check Added = new("request-body-media-type-added", "A media type is accepted as well.") { Mirror = "request-body-media-type-removed" };
    private static readonly Check Removed = new("request-body-media-type-removed", "A media type is no longer accepted.") { Mirror = "request-body-media-type-added" };
    private static readonly Check Specialized = new("request-body-media-type-name-specialized", "A media type became a narrower one.") { Mirror = "request-body-media-type-name-generalized" };
    private static readonly Check Generalized = new("request-body-media-type-name-generalized", "A media type became a wider one.") { Mirror = "request-body-media-type-name-specialized" };

    public override string Title => "Media types of requests";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Specialized, Generalized];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {post: {requestBody: {content: {application/json: {}, application/xml: {}}}, responses: {'204': {description: done}}}}}",
        "paths: {/users: {post: {requestBody: {content: {application/json: {}}}, responses: {'204': {description: done}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        var body = operation.RequestBody;
        if (!operation.IsCommon || !body.IsCommon)
        {
            return;
        }

        foreach (var type in operation.MediaTypes(body))
        {
            if (type.Base is null)
            {
                Report(type, Added, Effect.Widened, $"the media type {type.Name} is accepted as well");
            }
            else if (type.Head is null)
            {
                Report(type, Removed, Effect.Narrowed, $"the media type {type.Name} is no longer accepted");
            }
            else if (type.Change != NameChange.None)
            {
                Report(type, type.Change == NameChange.Specialized ? Specialized : Generalized, type.Change == NameChange.Specialized ? Effect.Narrowed : Effect.Widened, $"the media type {type.OldName} became {type.Name}");
            }
        }

        void Report(MediaTypePair type, Check check, Effect effect, string text) => context.Report(operation, check, effect, operation.Input, type.Base, type.Head, text);
    }
}

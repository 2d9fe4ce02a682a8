using PlexSdk.SpecTool.Diff.Pairing;

namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The media types in which an operation answers. A client names those that it reads, so a further one does no harm.</summary>
internal sealed class ResponseMediaTypeRule : OperationRule
{
    private static readonly Check Added = new("response-media-type-added", "An answer may come as another media type as well.") { Mirror = "response-media-type-removed" };
    private static readonly Check Removed = new("response-media-type-removed", "An answer no longer comes as a media type.") { Mirror = "response-media-type-added" };
    private static readonly Check Specialized = new("response-media-type-name-specialized", "A media type became a narrower one.")
    { Mirror = "response-media-type-name-generalized", Reason = "oasdiff informs; a warning, because a client may compare the name." };
    private static readonly Check Generalized = new("response-media-type-name-generalized", "A media type became a wider one.") { Mirror = "response-media-type-name-specialized" };

    public override string Title => "Media types of responses";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Specialized, Generalized];

    public override RuleExample Example { get; } = new(
        "paths: {/users: {get: {responses: {'200': {description: users, content: {application/json: {}, application/xml: {}}}}}}}",
        "paths: {/users: {get: {responses: {'200': {description: users, content: {application/json: {}}}}}}}");

    public override void Compare(OperationPair operation, DiffContext context)
    {
        if (!operation.IsCommon)
        {
            return;
        }

        foreach (var response in operation.Responses.Where(response => response.IsCommon))
        {
            foreach (var type in operation.MediaTypes(response))
            {
                if (type.Base is null)
                {
                    Report(type, Added, Effect.None, $"{response.Name} may answer as {type.Name}");
                }
                else if (type.Head is null)
                {
                    Report(type, Removed, Effect.Changed, $"{response.Name} no longer answers as {type.Name}");
                }
                else if (type.Change != NameChange.None)
                {
                    Report(type, type.Change == NameChange.Specialized ? Specialized : Generalized, type.Change == NameChange.Specialized ? Effect.Narrowed | Effect.Lost : Effect.Widened, $"{response.Name} answers as {type.Name} instead of {type.OldName}");
                }
            }
        }

        void Report(MediaTypePair type, Check check, Effect effect, string text) => context.Report(operation, check, effect, operation.Output, type.Base, type.Head, text);
    }
}

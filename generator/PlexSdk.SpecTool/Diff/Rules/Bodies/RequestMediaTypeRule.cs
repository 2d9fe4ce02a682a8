namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The media types that an operation takes.</summary>
internal sealed class RequestMediaTypeRule() : OperationRule("Media types of requests", Added, Removed, Specialized, Generalized)
{
    private static readonly Check Added =
        Check.Of("request-body-media-type-added", "request-body-media-type-removed", "A media type is accepted as well.");

    private static readonly Check Removed =
        Check.Of("request-body-media-type-removed", "request-body-media-type-added", "A media type is no longer accepted.");

    private static readonly Check Specialized = Check.Of(
        "request-body-media-type-name-specialized", "request-body-media-type-name-generalized", "A media type became a narrower one.");

    private static readonly Check Generalized = Check.Of(
        "request-body-media-type-name-generalized", "request-body-media-type-name-specialized", "A media type became a wider one.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        foreach (var type in operation.RequestBody.IsCommon ? operation.MediaTypes(operation.RequestBody) : [])
        {
            context.Report(operation, operation.Input, type.Base, type.Head, type switch
            {
                { Base: null } => new(Added, Effect.Widened, $"the media type {type.Name} is accepted as well"),
                { Head: null } => new(Removed, Effect.Narrowed, $"the media type {type.Name} is no longer accepted"),
                { Change: NameChange.Specialized } => new(Specialized, Effect.Narrowed, $"the media type {type.OldName} became {type.Name}"),
                { Change: NameChange.Generalized } => new(Generalized, Effect.Widened, $"the media type {type.OldName} became {type.Name}"),
                _ => null,
            });
        }
    }
}

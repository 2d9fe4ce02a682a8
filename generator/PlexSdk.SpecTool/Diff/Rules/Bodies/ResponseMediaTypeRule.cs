namespace PlexSdk.SpecTool.Diff.Rules.Bodies;

/// <summary>The media types in which an operation answers. A client names those that it reads, so a further one does no harm.</summary>
internal sealed class ResponseMediaTypeRule() : OperationRule("Media types of responses", Added, Removed, Specialized, Generalized)
{
    private static readonly Check Added =
        Check.Of("response-media-type-added", "response-media-type-removed", "An answer may come as another media type as well.");

    private static readonly Check Removed =
        Check.Of("response-media-type-removed", "response-media-type-added", "An answer no longer comes as a media type.");

    private static readonly Check Specialized = Check.Of(
        "response-media-type-name-specialized", "response-media-type-name-generalized", "A media type became a narrower one.",
        "oasdiff informs; a warning, because a client may compare the name.");

    private static readonly Check Generalized =
        Check.Of("response-media-type-name-generalized", "response-media-type-name-specialized", "A media type became a wider one.");

    protected override void CompareCommon(OperationPair operation, DiffContext context)
    {
        foreach (var response in operation.Responses.Where(response => response.IsCommon))
        {
            foreach (var type in operation.MediaTypes(response))
            {
                context.Report(operation, operation.Output, type.Base, type.Head, type switch
                {
                    { Base: null } => new(Added, Effect.None, $"{response.Name} may answer as {type.Name}"),
                    { Head: null } => new(Removed, Effect.Changed, $"{response.Name} no longer answers as {type.Name}"),
                    { Change: NameChange.Specialized } => new(Specialized, Effect.Narrowed | Effect.Lost, Instead(response, type)),
                    { Change: NameChange.Generalized } => new(Generalized, Effect.Widened, Instead(response, type)),
                    _ => null,
                });
            }
        }
    }

    private static string Instead(Pair response, MediaTypePair type) => $"{response.Name} answers as {type.Name} instead of {type.OldName}";
}

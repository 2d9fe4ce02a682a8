namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Who calls whom.</summary>
internal enum OperationKind
{
    /// <summary>The client calls the server.</summary>
    Path,

    /// <summary>The server calls the client, unasked.</summary>
    Webhook,

    /// <summary>The server calls the client because of an operation.</summary>
    Callback,
}

/// <summary>One operation in both documents.</summary>
internal sealed record OperationPair(
    SpecDocument BaseDocument, SpecDocument HeadDocument, PathPair Path, string Method,
    JsonObject? Base, JsonObject? Head, OperationKind Kind, OperationPair? Parent)
{
    private IReadOnlyList<ParameterPair>? _parameters;

    public bool IsCommon => Base is not null && Head is not null;

    /// <summary>As reports name it: the operation that a callback belongs to, for a callback.</summary>
    public string Name => Parent?.Name ?? $"{Method} {(Head is null ? Path.BasePath : Path.HeadPath)}";

    /// <summary>A webhook or callback, for people.</summary>
    public string HookText(string? address) => $"{Kind.ToString().ToLowerInvariant()} {Method} {address}";

    /// <summary>Which way the operation's input flows: to the server, or to the client when the server calls.</summary>
    public Direction Input => Kind == OperationKind.Path ? Direction.Request : Direction.Response;

    /// <summary>Which way the operation's output flows.</summary>
    public Direction Output => Input.Turned();

    public IReadOnlyList<ParameterPair> Parameters => _parameters ??= ParameterPair.Of(this);

    public Pair RequestBody => new("requestBody", BaseDocument.Object(Base, "requestBody"), HeadDocument.Object(Head, "requestBody"));

    public IEnumerable<Pair> Responses => StatusPairing.Pair(BaseDocument.Members(Base?["responses"]), HeadDocument.Members(Head?["responses"]));

    public IEnumerable<MediaTypePair> MediaTypes(Pair owner) =>
        MediaTypePair.Of(BaseDocument.Members(owner.Base?["content"]), HeadDocument.Members(owner.Head?["content"]));

    /// <summary>The headers of a response; those that the media type stands for left out.</summary>
    public IEnumerable<Pair> Headers(Pair response) =>
        Pair.ByName(BaseDocument.Members(response.Base?["headers"]), HeadDocument.Members(response.Head?["headers"]), StringComparer.OrdinalIgnoreCase)
            .Where(header => !header.Name.Equals("content-type", StringComparison.OrdinalIgnoreCase));
}

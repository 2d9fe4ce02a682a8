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
internal sealed class OperationPair(
    SpecDocument baseDocument, SpecDocument headDocument, PathPair path, string method,
    JsonObject? @base, JsonObject? head, OperationKind kind, OperationPair? parent)
{
    private IReadOnlyList<ParameterPair>? _parameters;

    public SpecDocument BaseDocument => baseDocument;

    public SpecDocument HeadDocument => headDocument;

    public PathPair Path => path;

    public string Method => method;

    public JsonObject? Base => @base;

    public JsonObject? Head => head;

    public OperationKind Kind => kind;

    public bool IsCommon => @base is not null && head is not null;

    /// <summary>As reports name it: the operation that a callback belongs to, for a callback.</summary>
    public string Name => parent?.Name ?? $"{method} {(head is null ? path.BasePath : path.HeadPath)}";

    /// <summary>A webhook or callback, for people.</summary>
    public string HookText(string? address) => $"{kind.ToString().ToLowerInvariant()} {method} {address}";

    /// <summary>Which way the operation's input flows: to the server, or to the client when the server calls.</summary>
    public Direction Input => kind == OperationKind.Path ? Direction.Request : Direction.Response;

    /// <summary>Which way the operation's output flows.</summary>
    public Direction Output => Input.Turned();

    public IReadOnlyList<ParameterPair> Parameters => _parameters ??= ParameterPair.Of(this);

    public Pair RequestBody => new("requestBody", baseDocument.Object(@base, "requestBody"), headDocument.Object(head, "requestBody"));

    public IEnumerable<Pair> Responses => StatusPairing.Pair(baseDocument.Members(@base?["responses"]), headDocument.Members(head?["responses"]));

    public IEnumerable<MediaTypePair> MediaTypes(Pair owner) =>
        MediaTypePair.Of(baseDocument.Members(owner.Base?["content"]), headDocument.Members(owner.Head?["content"]));

    /// <summary>The headers of a response; those that the media type stands for left out.</summary>
    public IEnumerable<Pair> Headers(Pair response) =>
        Pair.ByName(baseDocument.Members(response.Base?["headers"]), headDocument.Members(response.Head?["headers"]), StringComparer.OrdinalIgnoreCase)
            .Where(header => !header.Name.Equals("content-type", StringComparison.OrdinalIgnoreCase));
}

namespace PlexSdk.SpecTool.Reading;

/// <summary>An OpenAPI document with the files that it refers to, as a tree whose nodes know their lines.</summary>
public sealed class SpecDocument
{
    private readonly ReferenceResolver _resolver;

    internal SpecDocument(SpecFile main, SpecReaderOptions options)
    {
        Main = main;
        _resolver = new ReferenceResolver(main, options);
    }

    /// <summary>The name that messages use.</summary>
    public string Name => Main.Name;

    /// <summary>The document's tree, as written: references are still references.</summary>
    public JsonObject Root => (JsonObject)Main.Root!;

    /// <summary>The document's own file.</summary>
    public SpecFile Main { get; }

    /// <summary>Whether the document does not exist (yet): its tree is empty.</summary>
    public bool IsAbsent { get; init; }

    /// <summary>The targets of overlays that select nothing in the document.</summary>
    internal List<JsonNode> IdleTargets { get; } = [];

    /// <summary>The version of OpenAPI, as "3.1.0".</summary>
    public string Version => Root["openapi"]?.ToString() ?? "3.0.0";

    /// <summary>Whether schemas follow JSON Schema 2020-12 (OpenAPI 3.1 and later).</summary>
    public bool HasJsonSchema => !Version.StartsWith("3.0", StringComparison.Ordinal);

    /// <summary>What reading the files, applying overlays and following the references went past.</summary>
    public IEnumerable<SpecWarning> Warnings =>
    [
        .. Main.Warnings,
        .. _resolver.Warnings,
        .. IdleTargets.Select(target => new SpecWarning($"the target '{target}' selects nothing in {Name}", PositionOf(target))),
    ];

    /// <summary>The keys that are there twice, in any of the files.</summary>
    internal IEnumerable<DuplicateKey> Duplicates => _resolver.Files.SelectMany(file => file.Duplicates);

    /// <summary>Follows <c>$ref</c>, also into other files and over several steps; null when it leads nowhere or in a circle.</summary>
    public JsonNode? Resolve(JsonObject reference) => _resolver.Resolve(reference);

    /// <summary>Why a reference leads nowhere, as far as that is known.</summary>
    internal string? ReasonFor(JsonObject reference) => _resolver.Reason(reference);

    /// <summary>The node itself, or what its <c>$ref</c> names.</summary>
    public JsonNode? Follow(JsonNode? node) => node is JsonObject reference && reference["$ref"] is JsonValue ? Resolve(reference) : node;

    /// <summary>Makes a file known that changes the document: its nodes have positions, and its warnings are the document's.</summary>
    internal void AddOverlay(SpecFile file) => _resolver.Register(file);

    /// <summary>The file that <paramref name="node"/> stands in.</summary>
    public SpecFile FileOf(JsonNode node) => _resolver.FileOf(node);

    /// <summary>Whether <paramref name="node"/> stands in this document or in a file that it refers to.</summary>
    public bool Contains(JsonNode node) => _resolver.Contains(node);

    /// <summary>Line and column of <paramref name="node"/>: its key's, when it is a member of an object.</summary>
    public SourcePosition PositionOf(JsonNode node) => FileOf(node).PositionOf(node);

    /// <summary>Line and column of a member or item, which may be null.</summary>
    internal SourcePosition PositionOf(JsonNode parent, string key) => FileOf(parent).PositionOf(parent, key);

    /// <summary>Line and column of a pointer in the document's own file; of the nearest thing above, where it leads nowhere.</summary>
    public SourcePosition PositionOf(string location)
    {
        JsonNode node = Root;
        foreach (var part in JsonPointer.Parts(location))
        {
            if (!JsonPointer.TryStep(node, part, out var next))
                break;

            if (next is null)
                return PositionOf(node, part);

            node = next;
        }

        return PositionOf(node);
    }
}

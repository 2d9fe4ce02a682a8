namespace PlexSdk.SpecTool.Reading;

/// <summary>Limits and permissions for reading a document.</summary>
public sealed record SpecReaderOptions
{
    /// <summary>The options that a command uses when it has none of its own.</summary>
    public static SpecReaderOptions Default { get; } = new();

    /// <summary>The largest file that is read, in bytes.</summary>
    public long MaxBytes { get; init; } = 50 * 1024 * 1024;

    /// <summary>The deepest nesting of objects and arrays.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>The number of nodes that YAML aliases may add; a few lines of YAML can otherwise describe billions.</summary>
    public int MaxAliasedNodes { get; init; } = 250_000;

    /// <summary>Whether a <c>$ref</c> may name a file outside of the document's own folder.</summary>
    public bool AllowOutsideFolder { get; init; }

    /// <summary>The folder in whose repository revisions are looked up; null is the current one.</summary>
    public string? GitFolder { get; init; }

    /// <summary>Whether a path that a git revision does not have is an empty, new document.</summary>
    public bool AbsentIsEmpty { get; init; }
}

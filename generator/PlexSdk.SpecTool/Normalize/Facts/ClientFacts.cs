namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>The clients of the document, by their tags.</summary>
internal sealed record ClientFacts
{
    /// <summary>The documentation comment of each client, line by line.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Clients { get; init; }
}

namespace PlexSdk.SpecTool.Normalize;

/// <summary>Where the parts of a document stand in the files as they were read. Locations are written as <see cref="Locations" /> does.</summary>
internal sealed class Places
{
    /// <summary>The location of what stands at a pointer of the document when its origins are marked.</summary>
    public IReadOnlyDictionary<string, string> Origins { get; set; } = new Dictionary<string, string>();

    /// <summary>What stands at each location.</summary>
    public Dictionary<string, JsonNode> Nodes { get; } = new(StringComparer.Ordinal);

    /// <summary>The locations that a reference at a location leads to.</summary>
    public Dictionary<string, string> References { get; } = new(StringComparer.Ordinal);
}

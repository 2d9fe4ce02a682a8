namespace PlexSdk.SpecTool.Normalize;

/// <summary>The document for the templates, with what was in the original before the first fix touched its schemas.</summary>
/// <param name="Name">The file that it comes from.</param>
/// <param name="Document">The document that NSwag reads.</param>
/// <param name="Original">What the original holds.</param>
/// <param name="ExistingTypes">The full names of the C# types that stand for schemas of the document.</param>
public sealed record NormalizedDocument(string Name, JsonObject Document, SpecInventory Original, IReadOnlyList<string> ExistingTypes)
{
    /// <summary>The names of the client as a whole.</summary>
    public ClientNames Names { get; init; } = ClientNames.None;

    /// <summary>Where in the document as it was read the parts of this one come from.</summary>
    internal Places Places { get; init; } = new();
}

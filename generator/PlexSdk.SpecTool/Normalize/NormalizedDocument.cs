using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>The document for the templates, with what was in the original before the first fix touched its schemas.</summary>
/// <param name="Document">The document that NSwag reads.</param>
/// <param name="Original">What the original holds.</param>
public sealed record NormalizedDocument(JsonObject Document, SpecInventory Original);

namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What a client is generated from.</summary>
/// <param name="Document">The normalised document.</param>
/// <param name="Map">What of the original document each part of the client is.</param>
internal sealed record ClientParts(JsonObject Document, Lazy<ClientMap> Map);

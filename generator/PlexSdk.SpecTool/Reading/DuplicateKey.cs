namespace PlexSdk.SpecTool.Reading;

/// <summary>A key that an object has twice.</summary>
/// <param name="Parent">The object, in which the last value counts.</param>
/// <param name="Key">The key.</param>
/// <param name="Lost">The earlier value.</param>
/// <param name="Place">Where that stood.</param>
internal sealed record DuplicateKey(JsonObject Parent, string Key, JsonNode? Lost, SourcePosition Place);

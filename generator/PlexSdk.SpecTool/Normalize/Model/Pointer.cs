namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>References within the document as lists of steps.</summary>
internal static class Pointer
{
    public static string Decode(string segment) => Segments("/" + segment)[0];

    public static string Encode(string segment) => JsonPointer.Escape(segment);

    public static IReadOnlyList<string> Segments(string reference) => [.. JsonPointer.Parts(reference)];

    /// <summary>One step down; null when there is no such child.</summary>
    public static JsonNode? Step(JsonNode? node, string segment) => node switch
    {
        JsonObject map => map[segment],
        JsonArray list when int.TryParse(segment, out var index) && index >= 0 && index < list.Count => list[index],
        _ => null,
    };
}

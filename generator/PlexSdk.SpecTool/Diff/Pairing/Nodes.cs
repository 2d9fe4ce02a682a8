namespace PlexSdk.SpecTool.Diff.Pairing;

/// <summary>Short ways through a document's tree.</summary>
internal static class Nodes
{
    /// <summary>The member as an object, with its reference followed.</summary>
    public static JsonObject? Object(this SpecDocument document, JsonNode? parent, string name) =>
        parent is JsonObject mapping && mapping.TryGetPropertyValue(name, out var node) ? document.Follow(node) as JsonObject : null;

    /// <summary>The members that are objects, with their references followed.</summary>
    public static IEnumerable<(string Name, JsonObject Value)> Members(this SpecDocument document, JsonNode? parent) =>
        from member in parent as JsonObject ?? []
        let value = document.Follow(member.Value) as JsonObject
        where value is not null
        select (member.Key, value);
}

namespace PlexSdk.SpecTool.Normalize;

/// <summary>
/// Copies parts of a document and notes on each operation, parameter, body, response and schema where it stands in the original, before
/// the fixes move it. <see cref="Fixes.OriginMarks" /> takes the notes off again.
/// </summary>
internal sealed class PlaceMarks(SpecDocument document)
{
    private static readonly HashSet<string> NameMaps =
    [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "responses", "schemas", "parameters", "headers",
        "requestBodies", "content", "paths", "pathItems",
    ];

    // What holds data, or what C# has nothing of.
    private static readonly HashSet<string> Others =
    [
        "example", "examples", "default", "enum", "const", "required", "type", "discriminator", "xml", "externalDocs", "security", "servers", "tags",
        "callbacks", "links", "encoding", "securitySchemes", "webhooks", "info",
    ];

    public Places Places { get; } = new();

    public JsonNode Copy(JsonNode original)
    {
        var copy = original.DeepClone();
        Mark(original, copy, Locations.Of(document, original), isNameMap: false);
        return copy;
    }

    private void Mark(JsonNode? original, JsonNode? copy, string location, bool isNameMap)
    {
        switch (original)
        {
            case JsonArray list:
                for (var index = 0; index < list.Count; index++)
                    Mark(list[index], copy![index], Locations.OfElement(document, location, list, index), isNameMap: false);

                break;
            case JsonObject map:
                if (!isNameMap)
                    Note(map, (JsonObject)copy!, location);

                foreach (var (key, child) in map.Where(member => isNameMap || IsPart(member.Key)))
                    Mark(child, copy![key], $"{location}/{JsonPointer.Escape(key)}", !isNameMap && NameMaps.Contains(key));

                break;
        }
    }

    private static bool IsPart(string key) => !Others.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal);

    private void Note(JsonObject original, JsonObject copy, string location)
    {
        Places.Nodes.TryAdd(location, original);
        copy[Marks.Place] = location;
        if (original.Reference() is not null && document.Resolve(original) is { } target)
            Places.References.TryAdd(location, Locations.Of(document, target));
    }
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing;

/// <summary>Writes the model as Plex's XML: scalars are attributes, objects and arrays are child elements (documented by Plex).</summary>
internal static class AnswerXml
{
    // The charset and the XML declaration are U.
    public const string ContentType = "text/xml;charset=utf-8";

    public static byte[] Write(JsonNode document)
    {
        var elements = document.AsObject().SelectMany(member => Elements(member.Key, member.Value)).ToList();
        // Plex closes an empty container by a tag of its own (documented by Plex).
        foreach (var empty in elements.Where(element => element.IsEmpty))
            empty.SetValue(string.Empty);

        return XmlText.Encode(elements);
    }

    private static IEnumerable<XElement> Elements(string name, JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(item => Elements(name, item)),
        JsonObject members => [Element(name, members)],
        JsonValue scalar => [new XElement(name, Text(scalar))],
        _ => [],
    };

    private static XElement Element(string name, JsonObject members) => new(
        name,
        members.Where(member => member.Value is JsonValue && !IsLeftOut(member))
            .Select(member => new XAttribute(member.Key, Text(member.Value!))),
        members.Where(member => member.Value is not JsonValue)
            .SelectMany(member => Elements(member.Key, member.Value)));

    private static string Text(JsonNode scalar) => scalar.GetValueKind() switch
    {
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        _ => scalar.ToString(),
    };

    // Plex's XML has the attribute on relays only (documented by Plex).
    private static bool IsLeftOut(KeyValuePair<string, JsonNode?> member) =>
        member is { Key: "relay", Value: { } value } && value.GetValueKind() == JsonValueKind.False;
}

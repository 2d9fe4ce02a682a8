using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Testing;

/// <summary>
/// Writes the model as plex.tv's XML (observed): scalars are attributes, null is an empty one, a list is an element
/// around one element for each of its items.
/// </summary>
internal static class AccountXml
{
    // The charset and the XML declaration are U.
    public const string ContentType = "application/xml; charset=utf-8";

    public static byte[] Write(JsonNode document, string root) => XmlText.Encode([Element(root, Content(document, root))]);

    // A document whose only member has the root's name is that member: the errors, the Home's users.
    private static JsonNode? Content(JsonNode document, string root) =>
        document is JsonObject { Count: 1 } members && members.TryGetPropertyValue(root, out var only) ? only : document;

    private static XElement Element(string name, JsonNode? node) => node switch
    {
        JsonObject members => new XElement(name, members.Select(member => Member(member.Key, member.Value))),
        JsonArray items => new XElement(name, items.Select(item => Element(name.TrimEnd('s'), item))),
        _ => new XElement(name, Text(name, node)),
    };

    private static XObject Member(string name, JsonNode? value) =>
        value is JsonObject or JsonArray ? Element(name, value) : new XAttribute(name, Text(name, value));

    private static string Text(string name, JsonNode? scalar) => scalar?.GetValueKind() switch
    {
        null => string.Empty,
        JsonValueKind.True => "1",
        JsonValueKind.False => "0",
        JsonValueKind.String when name.EndsWith("At", StringComparison.Ordinal) => Time((string)scalar!),
        _ => scalar.ToString(),
    };

    // The XML has another form of times than the JSON (observed).
    private static string Time(string iso) =>
        DateTimeOffset.TryParse(iso, CultureInfo.InvariantCulture, out var time)
            ? time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", CultureInfo.InvariantCulture)
            : iso;
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace PlexSdk.Generation.Tests.Harness;

/// <summary>JSON as a Plex server writes it in XML: scalars are attributes, and an item's element is called for what it is.</summary>
internal static class PlexXml
{
    public static string Of(JsonObject answer) => Element(answer.Single().Key, answer.Single().Value!.AsObject()).ToString();

    private static XElement Element(string name, JsonObject members) => new(name, members.SelectMany(member => Parts(member.Key, member.Value!)));

    private static IEnumerable<XObject> Parts(string name, JsonNode value) => value switch
    {
        JsonArray items => items.Select(item => Element(ElementName(name, item!.AsObject()), item.AsObject())),
        JsonObject child => [Element(ElementName(name, child), child)],
        _ => [new XAttribute(name, value.GetValueKind() switch { JsonValueKind.True => "1", JsonValueKind.False => "0", _ => value.ToString() })],
    };

    private static string ElementName(string name, JsonObject item) => name != "Metadata" ? name : (string?)item["type"] switch
    {
        "movie" or "episode" => "Video",
        "track" => "Track",
        "photo" => "Photo",
        "playlist" => "Playlist",
        _ => "Directory",
    };
}

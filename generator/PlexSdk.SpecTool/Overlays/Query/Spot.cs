using System.Globalization;

namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>A place in the tree that a query selects. A null is no node of its own, so a place is known by what holds it.</summary>
/// <param name="Holder">The object or array around it; null at the root.</param>
/// <param name="Key">The member's name, or the element's index; empty at the root.</param>
/// <param name="Value">What stands there.</param>
internal readonly record struct Spot(JsonNode? Holder, string Key, JsonNode? Value)
{
    public static Spot Root(JsonNode? root) => new(null, "", root);

    /// <summary>What the value holds directly, in the document's order.</summary>
    public IEnumerable<Spot> Children()
    {
        var holder = Value;
        return holder switch
        {
            JsonObject map => map.Select(member => new Spot(holder, member.Key, member.Value)),
            JsonArray list => list.Select((item, index) => Element(list, index, item)),
            _ => [],
        };
    }

    public static Spot Element(JsonArray list, int index, JsonNode? item) => new(list, index.ToString(CultureInfo.InvariantCulture), item);
}

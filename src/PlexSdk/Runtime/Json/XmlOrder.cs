namespace PlexSdk.Runtime;

/// <summary>
/// The order of a document's items. As JSON, elements are together with those of the same name; items with several names are one
/// list in their own order.
/// </summary>
internal sealed class XmlOrder
{
    private readonly Dictionary<PlexJson, int> _places = [];

    /// <summary>Notes the next item. They must come in their order.</summary>
    public void Add(PlexJson item) => _places[item] = _places.Count;

    /// <summary>Items in their order.</summary>
    public IEnumerable<PlexJson> Sort(IEnumerable<PlexJson> items) => items.OrderBy(item => _places.TryGetValue(item, out var place) ? place : int.MaxValue);
}

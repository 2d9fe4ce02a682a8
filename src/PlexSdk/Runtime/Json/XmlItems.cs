namespace PlexSdk.Runtime;

/// <summary>
/// The elements of a model in XML that may be items. They are read as the member that has them in JSON, whatever they are called. A hub
/// has items and tags, and both may be <c>Directory</c>: an item is the one with a rating key (observed).
/// </summary>
/// <param name="json">The reader of the model.</param>
/// <param name="tryRead">Reads a member of the model, if it has one of that name.</param>
/// <param name="keep">Keeps what is no member of the model.</param>
internal sealed class XmlItems(PlexJsonReader json, Func<string, PlexJsonReader, bool> tryRead, Action<string, PlexJson, XmlOrder?> keep)
{
    private const string RatingKey = "ratingKey";

    private readonly List<PlexJson> _directories = [];

    private readonly List<PlexJson> _items = [];

    /// <summary>Adds an element, or several of one name.</summary>
    public void Add(string name, PlexJson value) =>
        (name == ElementNames.Directory ? _directories : _items).AddRange(value.Kind == JsonKinds.Arrays ? value.Elements : [value]);

    /// <summary>Reads all elements.</summary>
    public void Read()
    {
        var folders = _directories.FindAll(static directory => directory[RatingKey] is null);
        var items = All(_items.Concat(_directories.Except(folders)));
        var all = All(_items.Concat(_directories));
        if (items.Count > 0 && TryRead(ElementNames.Items, items))
        {
            if (folders.Count > 0 && !TryRead(ElementNames.Directory, folders))
                TryRead(ElementNames.Items, all);
        }
        else if (_directories.Count > 0 && TryRead(ElementNames.Directory, _directories))
        {
            if (_items.Count > 0)
                keep(ElementNames.Items, PlexJson.FromItems(All(_items)), json.Order);
        }
        else if (items.Count > 0 || !TryRead(ElementNames.Items, all))
        {
            if (_items.Count > 0)
                keep(ElementNames.Items, PlexJson.FromItems(all), json.Order);
            else
                keep(ElementNames.Directory, Whole(_directories), json.Order);
        }
    }

    private List<PlexJson> All(IEnumerable<PlexJson> elements) => [.. json.Order!.Sort(elements)];

    private bool TryRead(string name, List<PlexJson> elements)
    {
        var (isKnown, rejected) = json.ReadInner(Whole(elements), reader => tryRead(name, reader));
        if (isKnown && rejected is not null)
            keep(name, rejected, json.Order);

        return isKnown;
    }

    // As in JSON, one element may be an object.
    private static PlexJson Whole(List<PlexJson> elements) => elements.Count == 1 ? elements[0] : PlexJson.FromItems(elements);
}

namespace PlexSdk.Runtime;

/// <content>How a model is read: every member, known or not.</content>
public abstract partial class PlexModel
{
    /// <summary>The order of the XML that the model was read from, so that the rest of it can be read as well.</summary>
    private XmlOrder? Order => (_additionalProperties as XmlMembers)?.Order;

    internal void ReadFrom(PlexJsonReader json)
    {
        json.CountValue();
        List<KeyValuePair<string, PlexJson>>? items = null;
        while (json.MoveToProperty() is { } name)
        {
            var isItem = json.Order is not null && ElementNames.IsItem(name);
            // All items are read as one list, in the end.
            if ((isItem && name == ElementNames.Items) || !TryReadProperty(name, json))
            {
                if (isItem)
                    (items ??= []).Add(new(name, json.ReadJson()));
                else
                    Keep(name, json.ReadJson(), json.Order);
            }
            else if (json.TakeRejected() is { } rejected)
            {
                Keep(name, rejected, json.Order);
            }
        }

        if (items is not null)
            ReadItems(items, json);

        if (MissingProperty is { } missing && !json.IsLenient)
            throw new ResponseFormatException($"'{missing}' is missing in the answer.");
    }

    /// <summary>Reads the items of XML as the member that has them in JSON, whatever their elements are called.</summary>
    private void ReadItems(List<KeyValuePair<string, PlexJson>> items, PlexJsonReader json)
    {
        var all = items.SelectMany(static item => item.Value.Kind == JsonKinds.Arrays ? item.Value.Elements : [item.Value]);
        var list = PlexJson.FromItems(json.Order!.Sort(all));
        var (isKnown, rejected) = json.ReadInner(list, reader => TryReadProperty(ElementNames.Items, reader));
        if (isKnown && rejected is not null)
            Keep(ElementNames.Items, rejected, json.Order);
        else if (!isKnown && items.TrueForAll(static item => item.Key == ElementNames.Directory))
            Keep(ElementNames.Directory, items[0].Value, json.Order);
        else if (!isKnown)
            Keep(ElementNames.Items, list, json.Order);
    }

    private void Keep(string name, PlexJson value, XmlOrder? order)
    {
        _additionalProperties ??= order is null ? new Dictionary<string, PlexJson>() : new XmlMembers(order);
        _additionalProperties[name] = value.Under(name);
    }

    private sealed class XmlMembers(XmlOrder order) : Dictionary<string, PlexJson>
    {
        public XmlOrder Order => order;
    }
}

namespace PlexSdk.Runtime;

/// <content>How a model is read: every member, known or not.</content>
public abstract partial class PlexModel
{
    /// <summary>The order of the XML that the model was read from, so that the rest of it can be read as well.</summary>
    private XmlOrder? Order => (_additionalProperties as XmlMembers)?.Order;

    internal void ReadFrom(PlexJsonReader json)
    {
        json.CountValue();
        XmlItems? items = null;
        while (json.MoveToProperty() is { } name)
        {
            var isItem = json.Order is not null && ElementNames.IsItem(name);
            // All items are read as one list, in the end.
            if ((isItem && name is ElementNames.Items or ElementNames.Directory) || !TryReadProperty(name, json))
            {
                if (isItem)
                    (items ??= new XmlItems(json, TryReadProperty, Keep)).Add(name, json.ReadJson());
                else
                    Keep(name, json.ReadJson(), json.Order);
            }
            else if (json.TakeRejected() is { } rejected)
            {
                Keep(name, rejected, json.Order);
            }
        }

        items?.Read();
        if (MissingProperty is { } missing && !json.IsLenient)
            throw new ResponseFormatException($"'{missing}' is missing in the answer.");
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

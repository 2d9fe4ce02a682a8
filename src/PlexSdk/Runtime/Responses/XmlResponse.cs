using System.Text;
using System.Xml;

namespace PlexSdk.Runtime;

/// <summary>
/// Plex's XML as the JSON that says the same: an attribute is a member, a child element is a member or, repeated, an
/// array (documented by Plex: both forms carry the same data). Items, whose elements are called for what they are, become one
/// list when a model is read, for which their order is noted. No document type, no external entity, no deep nesting.
/// </summary>
internal sealed class XmlResponse
{
    private const int MaxDepth = 64;

    private readonly XmlReader _xml;

    private readonly XmlOrder _order;

    private XmlResponse(XmlReader xml, XmlOrder order)
    {
        _xml = xml;
        _order = order;
    }

    /// <param name="text">The XML.</param>
    /// <param name="limits">What reading it may take.</param>
    /// <param name="order">Is told of each item.</param>
    public static PlexJson Load(string text, ReadLimits limits, XmlOrder order)
    {
        try
        {
            Count(text, limits);
            using var xml = SafeXml.Open(text);
            xml.MoveToContent();
            return PlexJson.FromMembers([new XmlResponse(xml, order).ReadElement()]);
        }
        catch (XmlException exception)
        {
            // The original quotes the text that it stumbled over, which may be a token.
            var (line, position) = (exception.LineNumber, exception.LinePosition);
            throw new ResponseFormatException("The body ends early or is not valid XML.", new XmlException("The XML is not valid.", null, line, position));
        }
    }

    // Before anything is kept: an element of four characters takes a hundred bytes.
    private static void Count(string text, ReadLimits limits)
    {
        using var xml = SafeXml.Open(text);
        var values = 0;
        for (var steps = 0; xml.Read(); steps++)
        {
            limits.CheckTime(steps);
            limits.CheckValues(values += 1 + xml.AttributeCount);
        }
    }

    private KeyValuePair<string, PlexJson> ReadElement()
    {
        if (_xml.Depth > MaxDepth)
            throw new ResponseFormatException("The body is nested too deeply.");

        var name = _xml.LocalName;
        var isEmpty = _xml.IsEmptyElement;
        var members = ReadAttributes();
        var text = isEmpty ? "" : ReadContent(members);
        var value = members.Count == 0 && text.Length > 0 ? (PlexJson)text : ToObject(members);
        if (ElementNames.IsItem(name))
            _order.Add(value);

        return new(name, value);
    }

    private List<KeyValuePair<string, PlexJson>> ReadAttributes()
    {
        var members = new List<KeyValuePair<string, PlexJson>>(_xml.AttributeCount);
        while (_xml.MoveToNextAttribute())
            members.Add(new(_xml.LocalName, _xml.Value));

        return members;
    }

    // Up to the end of the element: its children become members, and its text counts where it has neither these nor attributes.
    private string ReadContent(List<KeyValuePair<string, PlexJson>> members)
    {
        StringBuilder? text = null;
        while (_xml.Read() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType == XmlNodeType.Element)
                members.Add(ReadElement());
            else if (_xml.IsAtText())
                (text ??= new StringBuilder()).Append(_xml.Value);
        }

        return text?.ToString() ?? "";
    }

    private static PlexJson ToObject(List<KeyValuePair<string, PlexJson>> members)
    {
        var hasArrays = new HashSet<string>(members.Select(static member => member.Key), StringComparer.Ordinal).Count < members.Count;
        return PlexJson.FromMembers(hasArrays ? members.GroupBy(static member => member.Key, static member => member.Value).Select(ToMember) : members);
    }

    private static KeyValuePair<string, PlexJson> ToMember(IGrouping<string, PlexJson> values) =>
        new(values.Key, values.Count() == 1 ? values.Single() : PlexJson.FromItems(values));
}

using System.Xml;
using System.Xml.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// Plex's XML as the JSON that says the same: an attribute is a member, a child element is a member or, repeated, an
/// array (documented by Plex: both forms carry the same data). No document type, no external entity, no deep nesting.
/// </summary>
internal static class XmlResponse
{
    private const int MaxDepth = 64;

    /// <param name="text">The XML.</param>
    /// <param name="limits">What reading it may take.</param>
    /// <param name="order">Is told of each item.</param>
    public static PlexJson Load(string text, ReadLimits limits, XmlOrder order)
    {
        try
        {
            var root = SafeXml.Parse(text, limits);
            return PlexJson.FromMembers([new(root.Name.LocalName, ToJson(root, order, depth: 0))]);
        }
        catch (XmlException exception)
        {
            // The original quotes the text that it stumbled over, which may be a token.
            var (line, position) = (exception.LineNumber, exception.LinePosition);
            throw new ResponseFormatException("The body ends early or is not valid XML.", new XmlException("The XML is not valid.", null, line, position));
        }
    }

    private static PlexJson ToJson(XElement element, XmlOrder order, int depth)
    {
        if (depth > MaxDepth)
            throw new ResponseFormatException("The body is nested too deeply.");

        if (!element.HasAttributes && !element.HasElements && !element.IsEmpty && element.Value.Length > 0)
            return element.Value;

        var attributes = element.Attributes().Select(static attribute => (Name: attribute.Name.LocalName, Value: (PlexJson)attribute.Value));
        var children = element.Elements().Select(child => (Name: child.Name.LocalName, Value: Child(child)));
        return PlexJson.FromMembers(attributes.Concat(children).GroupBy(static member => member.Name, static member => member.Value)
            .Select(static member => new KeyValuePair<string, PlexJson>(
                member.Key, member.Count() == 1 ? member.Single() : PlexJson.FromItems(member))));

        PlexJson Child(XElement child)
        {
            var json = ToJson(child, order, depth + 1);
            if (ElementNames.IsItem(child.Name.LocalName))
                order.Add(json);

            return json;
        }
    }
}

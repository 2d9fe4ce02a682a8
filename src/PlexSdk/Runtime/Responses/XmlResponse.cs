using System.Text;
using System.Xml;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>
/// Plex's XML as the JSON that says the same: an attribute is a member, a child element is a member or, repeated, an
/// array (documented by Plex: both forms carry the same data). No document type, no external entity, no deep nesting.
/// </summary>
internal static class XmlResponse
{
    private const int MaxDepth = 64;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
        CloseInput = false,
    };

    public static JObject Load(TextReader text)
    {
        try
        {
            using var xml = XmlReader.Create(text, Settings);
            xml.MoveToContent();
            var root = new JObject { [xml.LocalName] = Element(xml) };
            while (xml.Read())
            {
                // To the end: whatever follows the root must be well-formed too.
            }

            return root;
        }
        catch (XmlException exception)
        {
            // The original quotes the text that it stumbled over, which may be a token.
            var (line, position) = (exception.LineNumber, exception.LinePosition);
            throw new ResponseFormatException("The body ends early or is not valid XML.", new XmlException("The XML is not valid.", null, line, position));
        }
    }

    private static JToken Element(XmlReader xml)
    {
        if (xml.Depth > MaxDepth)
        {
            throw new ResponseFormatException("The body is nested too deeply.");
        }

        var members = new JObject();
        var isEmpty = xml.IsEmptyElement;
        while (xml.MoveToNextAttribute())
        {
            members[xml.LocalName] = xml.Value;
        }

        if (isEmpty)
        {
            return members;
        }

        StringBuilder? text = null;
        while (xml.Read() && xml.NodeType != XmlNodeType.EndElement)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                Add(members, xml.LocalName, Element(xml));
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                (text ??= new StringBuilder()).Append(xml.Value);
            }
        }

        return text is not null && members.Count == 0 ? new JValue(text.ToString()) : members;
    }

    private static void Add(JObject members, string name, JToken value)
    {
        switch (members[name])
        {
            case null:
                members[name] = value;
                break;
            case JArray array:
                array.Add(value);
                break;
            case { } first:
                members[name] = new JArray(first, value);
                break;
        }
    }
}

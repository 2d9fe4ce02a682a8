using System.Xml;

namespace PlexSdk.Runtime;

/// <summary>XML of strangers: no document type and no external entity.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreWhitespace = true,
    };

    /// <summary>A reader of the text, which throws an <see cref="XmlException" /> where it is not XML, or has a document type.</summary>
    public static XmlReader Open(string text) => XmlReader.Create(new StringReader(text), Settings);

    /// <summary>Whether the reader is at a text within an element.</summary>
    public static bool IsAtText(this XmlReader xml) => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace;
}

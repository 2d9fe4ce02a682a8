using System.Xml;
using System.Xml.Linq;

namespace PlexSdk.Runtime;

/// <summary>XML of strangers: no document type, no external entity.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <exception cref="XmlException">The text is not XML, or has a document type.</exception>
    public static XElement Parse(TextReader text)
    {
        using var xml = XmlReader.Create(text, Settings);
        return XDocument.Load(xml).Root!;
    }
}

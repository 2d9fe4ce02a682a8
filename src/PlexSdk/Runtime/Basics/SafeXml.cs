using System.Xml;
using System.Xml.Linq;

namespace PlexSdk.Runtime;

/// <summary>XML of strangers: no document type, no external entity, and no more elements and attributes than allowed.</summary>
internal static class SafeXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreWhitespace = true };

    /// <exception cref="XmlException">The text is not XML, or has a document type.</exception>
    public static XElement Parse(string text)
    {
        using var xml = XmlReader.Create(new StringReader(text), Settings);
        return XDocument.Load(xml).Root!;
    }

    /// <inheritdoc cref="Parse(string)" />
    /// <exception cref="ResponseFormatException">It has more elements and attributes than allowed.</exception>
    public static XElement Parse(string text, ReadLimits limits)
    {
        Count(text, limits);
        return Parse(text);
    }

    // Before anything is kept: an element of four characters takes a hundred bytes.
    private static void Count(string text, ReadLimits limits)
    {
        using var xml = XmlReader.Create(new StringReader(text), Settings);
        var values = 0;
        for (var steps = 0; xml.Read(); steps++)
        {
            limits.CheckTime(steps);
            limits.CheckValues(values += 1 + xml.AttributeCount);
        }
    }
}

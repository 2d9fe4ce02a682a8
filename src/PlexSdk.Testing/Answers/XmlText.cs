using System.Text;
using System.Xml.Linq;

namespace PlexSdk.Testing;

/// <summary>The bytes of XML elements.</summary>
internal static class XmlText
{
    private const string Declaration = """<?xml version="1.0" encoding="UTF-8"?>""";

    public static byte[] Encode(IEnumerable<XElement> elements) =>
        Encoding.UTF8.GetBytes(string.Join('\n', elements.Select(element => element.ToString()).Prepend(Declaration)));
}

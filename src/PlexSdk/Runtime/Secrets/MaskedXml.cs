using System.Text;
using System.Xml;

namespace PlexSdk.Runtime;

/// <summary>Copies XML, and masks the values of elements and attributes whose names are secret, and secrets in the others.</summary>
internal sealed class MaskedXml
{
    private static readonly string[] Values = ["value", "content"];

    private readonly XmlReader _xml;
    private readonly Secrets _secrets;
    private readonly StringBuilder _copy = new();
    private readonly StringBuilder _texts = new();
    private readonly Stack<Element> _open = new();
    private bool _isMasked;

    private MaskedXml(XmlReader xml, Secrets secrets)
    {
        _xml = xml;
        _secrets = secrets;
    }

    /// <summary>The masked copy; the text itself where nothing in it is secret, and <see langword="null" /> where it is not XML.</summary>
    public static string? Of(string text, Secrets secrets)
    {
        try
        {
            using var xml = SafeXml.Open(text);
            var masked = new MaskedXml(xml, secrets);
            masked.Copy();
            return masked._isMasked ? masked._copy.ToString() : text;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void Copy()
    {
        while (_xml.Read())
        {
            if (_xml.NodeType == XmlNodeType.Element)
                CopyStart();
            else if (_xml.NodeType == XmlNodeType.EndElement)
                CopyEnd(_open.Pop());
            else if (_xml.IsAtText())
                CopyText(_xml.Value);
        }
    }

    private void CopyStart()
    {
        if (_open.Count > 0)
            _open.Peek().HasElements = true;

        var (name, localName, isEmpty) = (_xml.Name, _xml.LocalName, _xml.IsEmptyElement);
        _copy.Append('<').Append(name);
        var isNamed = CopyAttributes(localName);
        _copy.Append(isEmpty ? " />" : ">");
        if (!isEmpty)
            _open.Push(new Element(name, _secrets.IsSecret(localName), isNamed, _copy.Length, _texts.Length));
    }

    // <input name="token" value="…"/>: the name is a value itself.
    private bool CopyAttributes(string element)
    {
        var isNamed = false;
        while (_xml.MoveToNextAttribute())
            isNamed |= _secrets.IsSecret(_xml.Value);

        _xml.MoveToElement();
        while (_xml.MoveToNextAttribute())
        {
            var (name, value) = (_xml.LocalName, _xml.Value);
            var isHidden = _secrets.IsSecret(name, element) || (isNamed && Values.Contains(name, StringComparer.OrdinalIgnoreCase));
            _copy.Append(' ').Append(_xml.Name).Append("=\"").Append(Escape(Masked(value, isHidden))).Append('"');
        }

        return isNamed;
    }

    private void CopyText(string text)
    {
        _texts.Append(text);
        _copy.Append(Escape(text));
    }

    // Only at its end is it known whether an element has children. A secret one loses them, whatever they are.
    private void CopyEnd(Element element)
    {
        if (!element.HasElements || element.IsSecret)
        {
            var text = _texts.ToString(element.TextStart, _texts.Length - element.TextStart);
            var masked = Masked(text, element.IsSecret || element.IsNamed);
            if (masked != text)
            {
                _copy.Length = element.ContentStart;
                _copy.Append(Escape(masked));
            }
        }

        _copy.Append("</").Append(element.Name).Append('>');
    }

    private string Masked(string value, bool isSecret)
    {
        var masked = isSecret && value.Length > 0 ? Redactor.Mask : _secrets.Mask(value);
        _isMasked |= masked != value;
        return masked;
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;");

    private sealed class Element(string name, bool isSecret, bool isNamed, int contentStart, int textStart)
    {
        public string Name => name;

        public bool IsSecret => isSecret;

        public bool IsNamed => isNamed;

        public int ContentStart => contentStart;

        public int TextStart => textStart;

        public bool HasElements { get; set; }
    }
}

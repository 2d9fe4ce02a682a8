using System.Xml;
using System.Xml.Linq;

namespace PlexSdk.Runtime;

/// <summary>Masks the values of elements and attributes of XML whose names are secret, and secrets in the others.</summary>
internal static class MaskedXml
{
    private static readonly string[] Values = ["value", "content"];

    /// <summary>The masked XML; the text itself where nothing in it is secret, and <see langword="null" /> where it is not XML.</summary>
    public static string? Of(string text, Secrets secrets)
    {
        try
        {
            var root = SafeXml.Parse(text);
            var isMasked = false;
            foreach (var element in root.DescendantsAndSelf().ToList())
                isMasked |= Mask(element, secrets);

            return isMasked ? root.ToString(SaveOptions.DisableFormatting) : text;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static bool Mask(XElement element, Secrets secrets)
    {
        // <input name="token" value="…"/>: the name is a value itself.
        var isNamed = element.Attributes().Any(attribute => secrets.IsSecret(attribute.Value));
        var isSecret = secrets.IsSecret(element.Name.LocalName);
        var isMasked = false;
        foreach (var attribute in element.Attributes().Where(static attribute => !attribute.IsNamespaceDeclaration))
        {
            var name = attribute.Name.LocalName;
            var isHidden = secrets.IsSecret(name, element.Name.LocalName) || (isNamed && Values.Contains(name, StringComparer.OrdinalIgnoreCase));
            isMasked |= Replace(attribute.Value, isHidden, secrets, masked => attribute.Value = masked);
        }

        if (!element.IsEmpty && (!element.HasElements || isSecret))
            isMasked |= Replace(element.Value, isNamed || isSecret, secrets, masked => element.Value = masked);

        return isMasked;
    }

    private static bool Replace(string value, bool isSecret, Secrets secrets, Action<string> replace)
    {
        var masked = isSecret && value.Length > 0 ? Redactor.Mask : secrets.Mask(value);
        if (masked == value)
            return false;

        replace(masked);
        return true;
    }
}

using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PlexSdk.SpecTool.Reading;

/// <summary>Scalars by the YAML 1.2 core schema: <c>yes</c> and dates are strings, and so is everything in quotes.</summary>
internal static partial class YamlScalars
{
    private const string Core = "tag:yaml.org,2002:";

    public static JsonNode? Read(Scalar scalar)
    {
        var tag = scalar.Tag.IsEmpty ? "" : scalar.Tag.Value;
        if (tag is "!" or Core + "str" || (tag.Length == 0 && scalar.Style != ScalarStyle.Plain))
            return JsonValue.Create(scalar.Value);

        return tag.Length == 0 || tag.StartsWith(Core, StringComparison.Ordinal) ? Plain(scalar.Value) : JsonValue.Create(scalar.Value);
    }

    private static JsonNode? Plain(string text) => text switch
    {
        "" or "~" or "null" or "Null" or "NULL" => null,
        "true" or "True" or "TRUE" => JsonValue.Create(true),
        "false" or "False" or "FALSE" => JsonValue.Create(false),
        _ when !char.IsAsciiDigit(text[0]) && text[0] is not ('+' or '-' or '.') => JsonValue.Create(text),
        _ when Decimal().IsMatch(text) => Numbers.Parse(text),
        _ when Octal().IsMatch(text) => Numbers.ParseOctal(text[2..]),
        _ when Hexadecimal().IsMatch(text) => Numbers.ParseHexadecimal(text[2..]),
        _ => JsonValue.Create(text),
    };

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"\A0o[0-7]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Octal();

    [GeneratedRegex(@"\A0x[0-9a-fA-F]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Hexadecimal();
}

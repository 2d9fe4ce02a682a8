using System.Globalization;

namespace PlexSdk.Runtime;

/// <summary>Takes values with parts apart: OpenAPI's styles for lists, maps and nested objects.</summary>
internal static class ParameterParts
{
    /// <summary>The names (not yet encoded) and values (encoded) that stand for <paramref name="value" />.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string name, PlexJson value, ParameterStyle style, bool explode) => (value.Kind, style) switch
    {
        (JsonKinds.None, _) => [],
        (_, ParameterStyle.Json) => [new(name, Encode(value.ToJson()))],
        (_, ParameterStyle.DeepObject) => Deep(name, value),
        (JsonKinds.Arrays, _) when explode => value.Elements.SelectMany(item => Deep(name, item)),
        (JsonKinds.Objects, _) when explode => value.Pairs.SelectMany(member => Deep(member.Key, member.Value)),
        (JsonKinds.Arrays or JsonKinds.Objects, _) => Single(name, string.Join(Separator(style), Flat(value, explode: false, Uri.EscapeDataString))),
        _ => Deep(name, value),
    };

    /// <summary>A member of a form of which the document does not say how it is written: a list is repeated, and an object is JSON.</summary>
    public static IEnumerable<KeyValuePair<string, string>> OfMember(string name, PlexJson value) =>
        (value.Kind == JsonKinds.Arrays ? value.Elements : [value]).Select(Nested).OfType<string>()
            .Select(text => new KeyValuePair<string, string>(name, Encode(text)));

    /// <summary>The value as one text: <c>a,b</c> for a list, <c>k,v</c> or <c>k=v</c> for an object.</summary>
    public static string? Joined(PlexJson value, bool explode) =>
        !value.IsContainer ? Text(value) : string.Join(",", Flat(value, explode, static text => text)) is { Length: > 0 } text ? text : null;

    /// <summary>The parts of a list or an object in a row, each as <paramref name="encode" /> writes it.</summary>
    public static IEnumerable<string> Flat(PlexJson value, bool explode, Func<string, string> encode) => value.Kind switch
    {
        JsonKinds.Arrays => value.Elements.Select(Nested).OfType<string>().Select(encode),
        JsonKinds.Objects when explode => value.Pairs.Where(HasValue).Select(member => $"{encode(member.Key)}={encode(Nested(member.Value)!)}"),
        JsonKinds.Objects => value.Pairs.Where(HasValue).SelectMany(member => new[] { encode(member.Key), encode(Nested(member.Value)!) }),
        _ => Text(value) is { } text ? [encode(text)] : [],
    };

    /// <summary>A single value as text. What JSON writes as 1.0 is 1 here, as it is without a list around it.</summary>
    public static string? Text(PlexJson value) =>
        value.Kind == JsonKinds.Numbers && value.Text!.EndsWith(".0", StringComparison.Ordinal) ? value.Text.Substring(0, value.Text.Length - 2) : value.Text;

    private static IEnumerable<KeyValuePair<string, string>> Deep(string name, PlexJson value) => value.Kind switch
    {
        JsonKinds.Objects => value.Pairs.SelectMany(member => Deep($"{name}[{member.Key}]", member.Value)),
        JsonKinds.Arrays => value.Elements.SelectMany((item, index) =>
            Deep(item.IsContainer ? $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]" : name, item)),
        _ => Text(value) is { } text ? [new(name, Encode(text))] : [],
    };

    private static IEnumerable<KeyValuePair<string, string>> Single(string name, string value) => value.Length == 0 ? [] : [new(name, value)];

    private static bool HasValue(KeyValuePair<string, PlexJson> member) => member.Value.Kind != JsonKinds.None;

    /// <summary>What is nested deeper than a style can say is JSON text.</summary>
    private static string? Nested(PlexJson value) => value.IsContainer ? value.ToJson() : Text(value);

    private static string Encode(string text) => Uri.EscapeDataString(text);

    private static string Separator(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        _ => ",",
    };
}

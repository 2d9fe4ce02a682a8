using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Takes values with parts apart: OpenAPI's styles for lists, maps and nested objects.</summary>
internal static class ParameterParts
{
    /// <summary>The names (not yet encoded) and values (encoded) that stand for <paramref name="value" />.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Of(string name, object? value, ParameterStyle style, bool explode)
    {
        var token = WireJson.ToToken(value);
        return (token, style) switch
        {
            ({ Type: JTokenType.Null }, _) => [],
            (_, ParameterStyle.Json) => [new(name, Encode(token.ToString(Formatting.None)))],
            (_, ParameterStyle.DeepObject) => Deep(name, token),
            (JArray list, _) when explode => list.SelectMany(item => Deep(name, item)),
            (JObject map, _) when explode => map.Properties().SelectMany(member => Deep(member.Name, member.Value)),
            (JArray or JObject, _) => Single(name, string.Join(Separator(style), Flat(token, explode: false).Select(Encode))),
            _ => Deep(name, token),
        };
    }

    /// <summary>The value as one text: <c>a,b</c> for a list, <c>k,v</c> or <c>k=v</c> for an object.</summary>
    public static string? Joined(object? value, bool explode)
    {
        var token = WireJson.ToToken(value);
        return token is JArray or JObject ? Join(Flat(token, explode)) : Text(token);

        static string? Join(IEnumerable<string> parts) => string.Join(",", parts) is { Length: > 0 } text ? text : null;
    }

    /// <summary>The parts of a list or an object in a row, as text.</summary>
    public static IEnumerable<string> Flat(JToken token, bool explode) => token switch
    {
        JArray list => list.Select(Nested).OfType<string>(),
        JObject map when explode => map.Properties().Where(HasValue).Select(member => $"{member.Name}={Nested(member.Value)}"),
        JObject map => map.Properties().Where(HasValue).SelectMany(member => new[] { member.Name, Nested(member.Value)! }),
        _ => Text(token) is { } text ? [text] : [],
    };

    public static string? Text(JToken token) => WireText.Of((token as JValue)?.Value);

    private static IEnumerable<KeyValuePair<string, string>> Deep(string name, JToken token) => token switch
    {
        JObject map => map.Properties().SelectMany(member => Deep($"{name}[{member.Name}]", member.Value)),
        JArray list => list.SelectMany((item, index) => Deep(item is JContainer ? $"{name}[{index.ToString(CultureInfo.InvariantCulture)}]" : name, item)),
        _ => Text(token) is { } text ? [new(name, Encode(text))] : [],
    };

    private static IEnumerable<KeyValuePair<string, string>> Single(string name, string value) => value.Length == 0 ? [] : [new(name, value)];

    private static bool HasValue(JProperty member) => member.Value.Type != JTokenType.Null;

    /// <summary>What is nested deeper than a style can say is JSON text.</summary>
    private static string? Nested(JToken token) => token is JContainer ? token.ToString(Formatting.None) : Text(token);

    private static string Encode(string text) => Uri.EscapeDataString(text);

    private static string Separator(ParameterStyle style) => style switch
    {
        ParameterStyle.SpaceDelimited => "%20",
        ParameterStyle.PipeDelimited => "%7C",
        _ => ",",
    };
}

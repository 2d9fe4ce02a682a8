using System.Globalization;
using System.Text.Json;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>JSON values compared by value: members in any order, numbers however they are written.</summary>
internal static class Canonical
{
    public static string Text(JsonNode? node) => node switch
    {
        JsonObject mapping => $"{{{string.Concat(mapping.OrderBy(member => member.Key, StringComparer.Ordinal).Select(Member))}}}",
        JsonArray list => $"[{string.Concat(list.Select(item => Text(item) + ","))}]",
        JsonValue value when value.GetValueKind() == JsonValueKind.String => Quoted(value.ToString()),
        JsonValue value when Number(value, out var number) => (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture),
        null => "null",
        _ => IsTrue(node) ? "true" : "false",
    };

    public static bool Equal(JsonNode? left, JsonNode? right) => ReferenceEquals(left, right) || Text(left) == Text(right);

    public static bool Number(JsonNode? node, out decimal number)
    {
        number = 0;
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number)
            return false;

        if (value.TryGetValue(out long integer))
            number = integer;
        else if (!value.TryGetValue(out number))
            number = value.TryGetValue(out double big) ? big > 0 ? decimal.MaxValue : decimal.MinValue : 0;

        return true;
    }

    public static bool IsTrue(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static bool IsFalse(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.False;

    private static string Member(KeyValuePair<string, JsonNode?> member) => $"{JsonSerializer.Serialize(member.Key)}:{Text(member.Value)},";

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}

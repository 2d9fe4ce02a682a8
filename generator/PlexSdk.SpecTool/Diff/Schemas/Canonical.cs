using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>JSON values compared by value: members in any order, numbers however they are written.</summary>
internal static class Canonical
{
    public static string Text(JsonNode? node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return text.ToString();
    }

    public static bool Equal(JsonNode? left, JsonNode? right) => ReferenceEquals(left, right) || Text(left) == Text(right);

    public static bool Number(JsonNode? node, out decimal number)
    {
        number = 0;
        if (node is not JsonValue value || value.GetValueKind() != JsonValueKind.Number)
        {
            return false;
        }

        if (value.TryGetValue(out long integer))
        {
            number = integer;
        }
        else if (!value.TryGetValue(out number))
        {
            number = value.TryGetValue(out double big) ? big > 0 ? decimal.MaxValue : decimal.MinValue : 0;
        }

        return true;
    }

    public static bool IsTrue(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static bool IsFalse(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.False;

    private static void Write(JsonNode? node, StringBuilder text)
    {
        switch (node)
        {
            case JsonObject mapping:
                text.Append('{');
                foreach (var (key, value) in mapping.OrderBy(member => member.Key, StringComparer.Ordinal))
                {
                    text.Append(JsonSerializer.Serialize(key)).Append(':');
                    Write(value, text);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case JsonArray list:
                text.Append('[');
                foreach (var item in list)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                var escaped = value.ToString().Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
                text.Append('"').Append(escaped).Append('"');
                break;
            case JsonValue value when Number(value, out var number):
                text.Append((number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture));
                break;
            default:
                text.Append(node is null ? "null" : IsTrue(node) ? "true" : "false");
                break;
        }
    }
}

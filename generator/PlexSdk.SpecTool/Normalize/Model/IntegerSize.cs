using System.Globalization;

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>Which integers fit into 32 bits.</summary>
internal static class IntegerSize
{
    /// <summary>Whether the format, the values or the bounds of an integer say that it does.</summary>
    public static bool IsSmall(JsonObject schema)
    {
        var format = schema.Text("format");
        return format is "int32" or "int16" or "int8" or "uint16" or "uint8"
            || schema.Array("enum")?.All(value => Number(value) is >= int.MinValue and <= int.MaxValue) == true
            || (format is null && Number(schema["minimum"]) >= int.MinValue && Number(schema["maximum"]) <= int.MaxValue);
    }

    private static double? Number(JsonNode? value) =>
        double.TryParse(value?.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}

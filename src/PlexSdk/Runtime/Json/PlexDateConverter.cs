using System.Globalization;
using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Writes a day without its time.</summary>
public sealed class PlexDateConverter : JsonConverter<DateTimeOffset?>
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>A day as text.</summary>
    /// <param name="value">The day; its time does not matter.</param>
    /// <returns>The text, such as <c>2024-02-29</c>.</returns>
    public static string? Text(DateTimeOffset? value) => value?.ToString(Day, CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, DateTimeOffset? value, JsonSerializer serializer) => writer.WriteValue(Text(value));

    /// <inheritdoc />
    public override DateTimeOffset? ReadJson(
        JsonReader reader, Type objectType, DateTimeOffset? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value switch
        {
            DateTime time => time,
            string text when DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) => time,
            _ => null,
        };
}

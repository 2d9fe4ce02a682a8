using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Writes an enum as the OpenAPI document declares it, and reads an unknown value as none.</summary>
/// <typeparam name="T">The enum.</typeparam>
/// <param name="toWire">The text of a member on the wire.</param>
/// <param name="fromWire">The member that has a text on the wire.</param>
/// <param name="isNumber">Whether the values are numbers.</param>
public abstract class PlexEnumConverter<T>(Func<T, string> toWire, Func<string, T?> fromWire, bool isNumber = false) : JsonConverter
    where T : struct
{
    /// <inheritdoc />
    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        PlexArgument.NotNull(writer, nameof(writer));
        if (value is not T member)
            writer.WriteNull();
        else if (isNumber)
            writer.WriteRawValue(toWire(member));
        else
            writer.WriteValue(toWire(member));
    }

    /// <inheritdoc />
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var text = Convert.ToString((JToken.ReadFrom(reader) as JValue)?.Value, CultureInfo.InvariantCulture);
        var member = text is null ? null : fromWire(text);
        return member ?? (objectType == typeof(T) ? default(T) : null);
    }
}

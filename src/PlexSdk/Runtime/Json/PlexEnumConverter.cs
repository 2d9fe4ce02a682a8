using Newtonsoft.Json;

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
        var member = PlexJsonReader.ReadJson(reader).Text is { } text ? fromWire(text) : null;
        return member ?? (objectType == typeof(T) ? default(T) : null);
    }
}

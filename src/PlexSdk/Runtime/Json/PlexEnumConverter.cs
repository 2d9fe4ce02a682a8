using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Writes an enum as the OpenAPI document declares it, and reads an unknown value as none.</summary>
/// <param name="isNumber">Whether the values are numbers.</param>
public sealed class PlexEnumConverter(bool isNumber) : JsonConverter
{
    /// <summary>A converter of enums whose values are texts.</summary>
    public PlexEnumConverter() : this(isNumber: false)
    {
    }

    /// <inheritdoc />
    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType).IsEnum;

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not Enum member)
        {
            writer.WriteNull();
        }
        else if (isNumber)
        {
            writer.WriteRawValue(EnumWire.Text(member));
        }
        else
        {
            writer.WriteValue(EnumWire.Text(member));
        }
    }

    /// <inheritdoc />
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var type = Nullable.GetUnderlyingType(objectType) ?? objectType;
        return EnumWire.Of(type).Find((JToken.ReadFrom(reader) as JValue)?.Value) ?? (type == objectType ? Activator.CreateInstance(type) : null);
    }
}

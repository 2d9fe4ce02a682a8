using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Writes a flag that the OpenAPI document declares as the integers 1 and 0.</summary>
public sealed class PlexFlagConverter : JsonConverter<bool?>
{
    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, bool? value, JsonSerializer serializer)
    {
        if (value is { } flag)
            writer.WriteValue(flag ? 1 : 0);
        else
            writer.WriteNull();
    }

    /// <inheritdoc />
    public override bool? ReadJson(JsonReader reader, Type objectType, bool? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        reader.Value switch
        {
            bool flag => flag,
            long number => number != 0,
            _ => null,
        };
}

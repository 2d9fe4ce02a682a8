using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Writes an open enum as the OpenAPI document declares it, for Newtonsoft.Json's serializer.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class PlexEnumConverter<T> : JsonConverter where T : struct, IPlexValue<T>
{
    /// <inheritdoc />
    public override bool CanConvert(Type objectType) => (Nullable.GetUnderlyingType(objectType) ?? objectType) == typeof(T);

    /// <inheritdoc />
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        PlexJsonConverter.Write(PlexArgument.NotNull(writer, nameof(writer)), value is T member ? PlexJson.FromEnum(member) : null);

    /// <inheritdoc />
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        PlexJsonReader.ReadJson(reader).Read(static json => json.ReadEnum<T>()) ?? (objectType == typeof(T) ? default(T) : null);
}

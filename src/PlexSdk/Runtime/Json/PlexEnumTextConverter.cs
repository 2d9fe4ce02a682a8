#if !NETSTANDARD2_0
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexSdk.Runtime;

/// <summary>Reads and writes an open enum as the OpenAPI document declares it, for System.Text.Json.</summary>
/// <typeparam name="T">The enum.</typeparam>
public sealed class PlexEnumTextConverter<T> : JsonConverter<T> where T : struct, IPlexValue<T>
{
    /// <inheritdoc />
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return PlexJson.Parse(document.RootElement.GetRawText()).Read(static json => json.ReadEnum<T>())
            ?? throw new JsonException(default(T).IsNumber ? "The value is no number." : "The value is no text.");
    }

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        PlexArgument.NotNull(writer, nameof(writer)).WriteRawValue((PlexJson.FromEnum(value) ?? PlexJson.Null).ToJson());

    /// <inheritdoc />
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        default(T).WithValue(reader.GetString()!);

    /// <inheritdoc />
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        PlexArgument.NotNull(writer, nameof(writer)).WritePropertyName(value.Value ?? "");
}
#endif

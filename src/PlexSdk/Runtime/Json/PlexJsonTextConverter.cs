#if !NETSTANDARD2_0
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexSdk.Runtime;

/// <summary>Writes a JSON value as it is for System.Text.Json.</summary>
internal sealed class PlexJsonTextConverter : JsonConverter<PlexJson>
{
    public override bool HandleNull => true;

    public override void Write(Utf8JsonWriter writer, PlexJson? value, JsonSerializerOptions options) =>
        writer.WriteRawValue((value ?? PlexJson.Null).ToJson());

    public override PlexJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return PlexJson.Parse(document.RootElement.GetRawText());
    }
}
#endif

using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Writes a JSON value as it is for Newtonsoft.Json's serializer.</summary>
internal sealed class PlexJsonConverter : JsonConverter<PlexJson>
{
    public static void Write(JsonWriter writer, PlexJson? value)
    {
        if (writer is JsonTextWriter text)
        {
            (value ?? PlexJson.Null).WriteTo(text);
        }
        else
        {
            using var tree = new PlexJsonTreeReader(value ?? PlexJson.Null);
            writer.WriteToken(tree);
        }
    }

    public override void WriteJson(JsonWriter writer, PlexJson? value, JsonSerializer serializer) => Write(writer, value);

    public override PlexJson? ReadJson(
        JsonReader reader, Type objectType, PlexJson? existingValue, bool hasExistingValue, JsonSerializer serializer) => PlexJsonReader.ReadJson(reader);
}

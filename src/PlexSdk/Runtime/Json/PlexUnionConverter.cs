using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Writes a union as the JSON that it holds.</summary>
internal sealed class PlexUnionConverter : JsonConverter<PlexUnion>
{
    public override void WriteJson(JsonWriter writer, PlexUnion? value, JsonSerializer serializer) => PlexJsonConverter.Write(writer, value);

    public override PlexUnion? ReadJson(
        JsonReader reader, Type objectType, PlexUnion? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var union = (PlexUnion)serializer.ContractResolver.ResolveContract(objectType).DefaultCreator!();
        union.Json = PlexJsonReader.ReadJson(reader);
        return union;
    }
}

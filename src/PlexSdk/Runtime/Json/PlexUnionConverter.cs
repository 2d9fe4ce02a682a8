using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace PlexSdk.Runtime;

/// <summary>Writes a union as the JSON that it holds.</summary>
internal sealed class PlexUnionConverter : JsonConverter<PlexUnion>
{
    public override void WriteJson(JsonWriter writer, PlexUnion? value, JsonSerializer serializer) =>
        (value?.Json ?? JValue.CreateNull()).WriteTo(writer);

    public override PlexUnion? ReadJson(
        JsonReader reader, Type objectType, PlexUnion? existingValue, bool hasExistingValue, JsonSerializer serializer)
    {
        var union = (PlexUnion)serializer.ContractResolver.ResolveContract(objectType).DefaultCreator!();
        union.Json = JToken.ReadFrom(reader);
        return union;
    }
}

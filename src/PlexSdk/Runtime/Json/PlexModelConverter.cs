using Newtonsoft.Json;

namespace PlexSdk.Runtime;

/// <summary>Lets models read and write themselves for Newtonsoft.Json's serializer too.</summary>
internal sealed class PlexModelConverter : JsonConverter<PlexModel>
{
    public override void WriteJson(JsonWriter writer, PlexModel? value, JsonSerializer serializer) => PlexJsonConverter.Write(writer, value);

    public override PlexModel? ReadJson(
        JsonReader reader, Type objectType, PlexModel? existingValue, bool hasExistingValue, JsonSerializer serializer) =>
        PlexJsonReader.ReadModel(reader, () => existingValue ?? (PlexModel)serializer.ContractResolver.ResolveContract(objectType).DefaultCreator!());
}

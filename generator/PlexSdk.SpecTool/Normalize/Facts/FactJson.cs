using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlexSdk.SpecTool.Normalize.Facts;

/// <summary>How the facts and the notes are written as JSON. What is not there, or false, is left out.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.General,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ClientFacts))]
[JsonSerializable(typeof(OperationFacts))]
[JsonSerializable(typeof(ParameterFacts))]
[JsonSerializable(typeof(TypeFacts))]
[JsonSerializable(typeof(PropertyFacts))]
[JsonSerializable(typeof(Notes))]
internal sealed partial class FactJson : JsonSerializerContext;

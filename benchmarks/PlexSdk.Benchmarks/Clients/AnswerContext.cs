using System.Text.Json.Serialization;

namespace PlexSdk.Benchmarks.Clients;

internal sealed record TokenAnswer([property: JsonPropertyName("MediaContainer")] TokenPart? MediaContainer);

internal sealed record TokenPart(int Size, string? Token);

internal sealed record SourceAnswer([property: JsonPropertyName("MediaContainer")] SourcePart? MediaContainer);

internal sealed record SourcePart(int Size, [property: JsonPropertyName("Device")] DevicePart? Device);

internal sealed record DevicePart(string? Name, string? ClientIdentifier, string? AccessToken, [property: JsonPropertyName("Connection")] List<ConnectionPart>? Connection);

internal sealed record ConnectionPart(string? Protocol, string? Address, string? Uri, int Port, bool Local, bool Relay);

internal sealed record ErrorAnswer(List<ErrorPart>? Errors);

internal sealed record ErrorPart(int Code, string? Message, int Status);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TokenAnswer))]
[JsonSerializable(typeof(SourceAnswer))]
[JsonSerializable(typeof(ErrorAnswer))]
internal sealed partial class AnswerContext : JsonSerializerContext;

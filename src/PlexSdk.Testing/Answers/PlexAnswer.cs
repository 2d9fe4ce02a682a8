using System.Text.Json.Nodes;

namespace PlexSdk.Testing;

/// <summary>
/// An answer as a description: endpoints make it, faults change it, <see cref="AnswerRendering"/> writes
/// its body, <see cref="AnswerSender"/> puts it on the wire.
/// Being data, it lets faults be combined in any order.
/// </summary>
internal sealed record PlexAnswer(int Status)
{
    /// <summary>The one model of a Plex answer, written as JSON or XML; null where <see cref="Body"/> is given as it is.</summary>
    public JsonNode? Document { get; init; }

    /// <summary>The name of the root in plex.tv's XML, which the JSON does not have; null for a Plex Media Server's XML.</summary>
    public string? XmlRoot { get; init; }

    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Null: what the written document is, or no such header.</summary>
    public string? ContentType { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public bool Compressed { get; init; }

    public PlexGate? HeaderGate { get; init; }

    public PlexGate? BodyGate { get; init; }

    public bool ResetBeforeHeaders { get; init; }

    public BodyDelivery Delivery { get; init; } = WholeBody.Instance;

    public static PlexAnswer Of(JsonObject mediaContainer) =>
        new(200) { Document = new JsonObject { ["MediaContainer"] = mediaContainer } };
}

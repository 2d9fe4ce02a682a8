namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>A judged fact at one operation; the same one at others is added to it.</summary>
internal sealed record Finding(Check Check, Effect Effect, Direction Direction, string Area, JsonNode? Base, JsonNode? Head, string Message)
{
    /// <summary>What the location is taken from, when it is neither of the two nodes.</summary>
    public JsonNode? Owner { get; init; }
}

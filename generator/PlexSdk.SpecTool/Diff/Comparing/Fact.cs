namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>One difference between two schemas, not yet judged: the direction is not known here.</summary>
internal sealed record Fact(Check Check, Effect Effect, JsonNode? Base, JsonNode? Head, string Message)
{
    /// <summary>The directions in which the difference can be seen.</summary>
    public Direction Directions { get; init; } = Direction.Both;

    /// <summary>Whether it is about a part of the compared schemas, such as a property, and not about themselves.</summary>
    public bool IsAboutPart { get; init; }

    /// <summary>What names the place when the difference is about something that stands nowhere itself, such as a keyword.</summary>
    public JsonNode? Owner { get; init; }
}

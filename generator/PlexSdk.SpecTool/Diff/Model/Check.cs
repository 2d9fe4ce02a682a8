namespace PlexSdk.SpecTool.Diff.Model;

/// <summary>
/// One thing that a rule can find. The id depends on the direction; <c>{area}</c> in it stands for the place:
/// <c>body</c>, <c>property</c>, <c>parameter</c> or <c>header</c>.
/// </summary>
internal sealed record Check(string RequestId, string ResponseId, string Description)
{
    private const string Symmetric = "The reverse is the same change.";

    /// <summary>The request id of the check that finds the opposite change.</summary>
    public string? Mirror { get; init; }

    /// <summary>Why no opposite exists.</summary>
    public string? NoMirror { get; init; }

    /// <summary>The highest grade in a request, where the derived one would be too strict; <see cref="Reason"/> says why.</summary>
    public Grade RequestCeiling { get; init; } = Grade.Breaking;

    /// <summary>The highest grade in a response, likewise.</summary>
    public Grade ResponseCeiling { get; init; } = Grade.Breaking;

    /// <summary>Why a ceiling is set, or why the grade is stricter than a reader may expect.</summary>
    public string? Reason { get; init; }

    /// <summary>How the aim of the change can be had without the harm that it does in a request, as an instruction; null where nobody knows a way.</summary>
    public string? RequestRemedy { get; init; }

    /// <summary>Likewise in a response.</summary>
    public string? ResponseRemedy { get; init; }

    /// <summary>Whether the change cannot be seen on the wire at all.</summary>
    public bool IsOffWire { get; init; }

    /// <summary>Whether the rules on parameters judge it where it is about a whole parameter.</summary>
    public bool IsLeftToParameter { get; init; }

    /// <summary>A check that has one id in every direction.</summary>
    public static Check Of(string id, string mirror, string description, string? reason = null) =>
        new(id, id, description) { Mirror = mirror, Reason = reason };

    /// <summary>A check whose opposite is the same check.</summary>
    public static Check OfChange(string id, string description, string? reason = null) => OneWay(id, Symmetric, description, reason);

    /// <summary>A check that has no opposite.</summary>
    public static Check OneWay(string id, string noMirror, string description, string? reason = null) =>
        new(id, id, description) { NoMirror = noMirror, Reason = reason };

    /// <summary>A check on the schema of whatever direction and place.</summary>
    public static Check OfSchema(string suffix, string mirror, string description, string? reason = null) =>
        ForSchema(suffix, description) with { Mirror = $"request-{{area}}-{mirror}", Reason = reason };

    /// <summary>A check on a schema whose opposite is the same check, unless <paramref name="noMirror"/> says why there is none.</summary>
    public static Check OfSchemaChange(string suffix, string description, string? reason = null, string noMirror = Symmetric) =>
        ForSchema(suffix, description) with { NoMirror = noMirror, Reason = reason };

    /// <summary>The check with a ceiling in one direction.</summary>
    public Check AtMost(Grade grade, Direction direction) =>
        direction == Direction.Request ? this with { RequestCeiling = grade } : this with { ResponseCeiling = grade };

    /// <summary>The check, not visible on the wire.</summary>
    public Check OffWire() => this with { IsOffWire = true };

    /// <summary>The check with a remedy: how the aim of the change can be had without its harm, as an instruction.</summary>
    public Check Avoidable(string remedy, Direction direction = Direction.Both) => this with
    {
        RequestRemedy = direction.HasFlag(Direction.Request) ? remedy : RequestRemedy,
        ResponseRemedy = direction.HasFlag(Direction.Response) ? remedy : ResponseRemedy,
    };

    public string? RemedyIn(Direction direction) => direction == Direction.Request ? RequestRemedy : ResponseRemedy;

    public string IdIn(Direction direction, string area) =>
        (direction == Direction.Request ? RequestId : ResponseId).Replace("{area}", area, StringComparison.Ordinal);

    public Grade Limit(Grade grade, Direction direction)
    {
        var ceiling = IsOffWire ? Grade.None : direction == Direction.Request ? RequestCeiling : ResponseCeiling;
        return grade < ceiling ? grade : ceiling;
    }

    private static Check ForSchema(string suffix, string description) => new($"request-{{area}}-{suffix}", $"response-{{area}}-{suffix}", description);
}

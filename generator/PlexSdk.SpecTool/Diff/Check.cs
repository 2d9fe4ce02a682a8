namespace PlexSdk.SpecTool.Diff;

/// <summary>
/// One thing that a rule can find. The id depends on the direction; <c>{area}</c> in it stands for the place:
/// <c>body</c>, <c>property</c>, <c>parameter</c> or <c>header</c>.
/// </summary>
internal sealed record Check(string RequestId, string ResponseId, string Description)
{
    /// <summary>A check that every direction names alike.</summary>
    public Check(string id, string description) : this(id, id, description)
    {
    }

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

    /// <summary>Whether the change cannot be seen on the wire at all.</summary>
    public bool IsOffWire { get; init; }

    /// <summary>A check on the schema of whatever direction and place.</summary>
    public static Check OfSchema(string suffix, string? mirror, string description) =>
        new($"request-{{area}}-{suffix}", $"response-{{area}}-{suffix}", description)
        {
            Mirror = mirror is null ? null : $"request-{{area}}-{mirror}",
        };

    public string IdIn(Direction direction, string area) =>
        (direction == Direction.Request ? RequestId : ResponseId).Replace("{area}", area, StringComparison.Ordinal);

    public Grade Limit(Grade grade, Direction direction)
    {
        var ceiling = IsOffWire ? Grade.None : direction == Direction.Request ? RequestCeiling : ResponseCeiling;
        return grade < ceiling ? grade : ceiling;
    }
}

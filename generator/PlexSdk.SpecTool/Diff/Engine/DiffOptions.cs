namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>What a comparison may depend on beside the two documents.</summary>
internal sealed record DiffOptions
{
    /// <summary>The day on which the change is judged: a sunset before it has come.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Whether names count that only generated code knows, as those of schemas do.</summary>
    public bool IncludesNames { get; init; }
}

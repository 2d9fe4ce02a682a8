using PlexSdk.SpecTool.Diff.Api;

namespace PlexSdk.SpecTool.Diff;

/// <summary>What a comparison came to.</summary>
internal sealed record DiffResult(IReadOnlyList<Change> Changes, IReadOnlyList<string> Warnings)
{
    /// <summary>The document before.</summary>
    public required ComparedDocument Base { get; init; }

    /// <summary>The document after.</summary>
    public required ComparedDocument Head { get; init; }

    /// <summary>Edits of texts that only people read, in places that both documents have. They are no changes.</summary>
    public IReadOnlyList<TextEdit> Texts { get; init; } = [];

    /// <summary>Whether the C# side was left out on purpose.</summary>
    public bool IsWireOnly { get; init; }

    /// <summary>The difference in the generated client's public API; empty when only the wire was compared.</summary>
    public ApiDifference Api { get; init; } = ApiDifference.None;

    public int Count(Grade grade) => Changes.Count(change => change.Worst == grade && change.Accepted is null);

    /// <summary>The worst grade of all changes that are not accepted.</summary>
    public Grade Worst => Changes.Where(change => change.Accepted is null).Select(change => change.Worst).DefaultIfEmpty(Grade.None).Max();
}

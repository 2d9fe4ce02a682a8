namespace PlexSdk.SpecTool.Diff.Api;

/// <summary>What is different in the public API of the generated client.</summary>
internal sealed record ApiDifference(IReadOnlyList<ApiChange> Changes)
{
    public static ApiDifference None { get; } = new([]);

    /// <summary>Signatures that are not there any more in this form.</summary>
    public IReadOnlyList<string> Removed => [.. Changes.Select(change => change.Before).OfType<string>()];

    /// <summary>Signatures that were not there in this form.</summary>
    public IReadOnlyList<string> Added => [.. Changes.Select(change => change.After).OfType<string>()];
}

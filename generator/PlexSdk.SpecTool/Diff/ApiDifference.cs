namespace PlexSdk.SpecTool.Diff;

/// <summary>Signatures of the generated client that only one side has.</summary>
internal sealed record ApiDifference(IReadOnlyList<string> Removed, IReadOnlyList<string> Added)
{
    public static ApiDifference None { get; } = new([], []);
}

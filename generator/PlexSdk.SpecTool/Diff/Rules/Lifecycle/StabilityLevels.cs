namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>The levels of <c>x-stability-level</c>, as oasdiff knows them; none is stable.</summary>
internal static class StabilityLevels
{
    public static int Rank(string? level) => level switch
    {
        "draft" => 0,
        "alpha" => 1,
        "beta" => 2,
        _ => 3,
    };
}

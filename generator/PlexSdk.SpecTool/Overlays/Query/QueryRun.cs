namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>One evaluation of a query, which ends when it has cost too much: <c>$..*..*</c> is short and visits billions of nodes.</summary>
internal sealed class QueryRun(JsonNode? root)
{
    private const int Budget = 5_000_000;

    private int _left = Budget;

    public Spot Root { get; } = Spot.Root(root);

    /// <summary>Counts a node that the query looks at.</summary>
    /// <exception cref="FormatException">There were too many.</exception>
    public Spot Visit(Spot spot) =>
        --_left >= 0 ? spot : throw new FormatException($"it looks at more than {Budget:N0} nodes");
}

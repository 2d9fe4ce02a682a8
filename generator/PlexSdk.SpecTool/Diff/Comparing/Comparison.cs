namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>What is different between two schemas: facts of their own, and comparisons of what they contain.</summary>
internal sealed class Comparison(Schema @base, Schema head, bool isText)
{
    public Schema Base => @base;

    public Schema Head => head;

    /// <summary>Whether values travel as text, as in a query string, where <c>5</c> is a number and a string alike.</summary>
    public bool IsText => isText;

    public List<Fact> Facts { get; } = [];

    public List<ComparisonPart> Parts { get; } = [];

    public ComparisonState State { get; set; }

    /// <summary>The effect of everything below, once it is known.</summary>
    public Effect? Total { get; set; }
}

internal enum ComparisonState
{
    New,
    Busy,
    Done,
}

/// <summary>Leads to the comparison of a part.</summary>
/// <param name="Target">The comparison.</param>
/// <param name="IsTurned">Whether the part counts the other way round, as under <c>not</c>.</param>
/// <param name="Directions">The directions in which the part is there at all: a read-only property is not in a request.</param>
internal sealed record ComparisonPart(Comparison Target, bool IsTurned, Direction Directions);

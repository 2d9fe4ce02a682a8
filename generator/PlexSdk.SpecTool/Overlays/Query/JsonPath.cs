namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>A JSONPath query (RFC 9535). It only reads: there are no scripts in it, and its cost is bounded.</summary>
internal sealed class JsonPath
{
    private readonly IReadOnlyList<Segment> _segments;

    internal JsonPath(IReadOnlyList<Segment> segments) => _segments = segments;

    /// <summary>Whether it selects one node at most.</summary>
    public bool IsSingular => _segments.All(segment => segment is { IsDescendant: false, Selectors: [NameSelector or IndexSelector] });

    /// <summary>Reads a query that starts at the root.</summary>
    /// <exception cref="FormatException">It is none; the message says at which character.</exception>
    public static JsonPath Parse(string text)
    {
        var scanner = new Scanner(text);
        scanner.Require("$");
        var query = new QueryParser(scanner).Segments();
        return scanner.IsAtEnd ? query : throw scanner.Failure("a segment such as .name or ['name'] is expected");
    }

    /// <summary>What it selects, each place once, in the order of the document.</summary>
    /// <exception cref="FormatException">It costs too much.</exception>
    public IReadOnlyList<Spot> Select(JsonNode? root)
    {
        var run = new QueryRun(root);
        return [.. From(run, run.Root).Distinct()];
    }

    /// <summary>What it selects below a place, within a run.</summary>
    public IEnumerable<Spot> From(QueryRun run, Spot start) =>
        _segments.Aggregate((IEnumerable<Spot>)[start], (spots, segment) => spots.SelectMany(spot => segment.Select(run, spot)));
}

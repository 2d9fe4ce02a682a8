namespace PlexSdk.SpecTool.Overlays.Query;

/// <summary>Reads the segments of a query and the selectors in them.</summary>
internal sealed class QueryParser(Scanner scanner, int depth = 0)
{
    public JsonPath Segments()
    {
        List<Segment> segments = [];
        while (true)
        {
            var end = scanner.Position;
            scanner.SkipBlanks();
            if (Segment() is not { } segment)
            {
                // Blanks belong to a query only where a segment comes after them.
                scanner.Position = end;
                return new JsonPath(segments);
            }

            segments.Add(segment);
        }
    }

    private Segment? Segment()
    {
        if (scanner.Take(".."))
            return new Segment(true, scanner.Current == '[' ? Bracketed() : [Dotted()]);

        return scanner.Take(".") ? new Segment(false, [Dotted()])
            : scanner.Current == '[' ? new Segment(false, Bracketed())
            : null;
    }

    private ISelector Dotted()
    {
        if (scanner.Take("*"))
            return new Wildcard();

        return scanner.Name() is { Length: > 0 } name ? new NameSelector(name) : throw scanner.Failure("a name is expected");
    }

    private List<ISelector> Bracketed()
    {
        List<ISelector> selectors = [];
        scanner.Require("[");
        do
        {
            scanner.SkipBlanks();
            selectors.Add(Selector());
            scanner.SkipBlanks();
        }
        while (scanner.Take(","));

        scanner.Require("]");
        return selectors;
    }

    private ISelector Selector()
    {
        if (scanner.Take("*"))
            return new Wildcard();

        if (scanner.Take("?"))
            return new FilterSelector(new FilterParser(scanner, depth).Test());

        return scanner.Quoted() is { } name ? new NameSelector(name) : Range();
    }

    private ISelector Range()
    {
        var start = scanner.Integer();
        scanner.SkipBlanks();
        if (!scanner.Take(":"))
            return new IndexSelector(start ?? throw scanner.Failure("a quoted name, an index, * or ? is expected"));

        scanner.SkipBlanks();
        var end = scanner.Integer();
        scanner.SkipBlanks();
        if (!scanner.Take(":"))
            return new SliceSelector(start, end, 1);

        scanner.SkipBlanks();
        return new SliceSelector(start, end, scanner.Integer() ?? 1);
    }
}

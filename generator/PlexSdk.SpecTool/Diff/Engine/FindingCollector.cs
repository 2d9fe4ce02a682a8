namespace PlexSdk.SpecTool.Diff.Engine;

/// <summary>Gathers findings: one for each cause, with every operation that it reaches.</summary>
internal sealed class FindingCollector(SpecDocument @base, SpecDocument head)
{
    private readonly Dictionary<(Check, string), ChangeBuilder> _changes = [];
    private readonly Dictionary<JsonNode, string> _locations = new(ReferenceEqualityComparer.Instance);

    public void Add(Finding finding, IReadOnlyCollection<string> operations)
    {
        var owner = finding.Owner ?? finding.Head ?? finding.Base;
        var document = owner is null || head.Contains(owner) ? head : @base;
        var location = owner is null ? "#" : Location(document, owner);
        if (!_changes.TryGetValue((finding.Check, location), out var change))
        {
            _changes[(finding.Check, location)] = change = new ChangeBuilder(finding.Check, location)
            {
                Base = Position(@base, finding.Base),
                Head = Position(head, finding.Head),
            };
        }

        change.Add(finding, operations);
    }

    /// <summary>The changes, the worst first, else as the document has them.</summary>
    public IReadOnlyList<Change> Build() =>
        [.. _changes.Values.Select(change => change.Build())
            .OrderByDescending(change => change.Wire)
            .ThenBy(change => (change.Head ?? change.Base)?.Line ?? 0)
            .ThenBy(change => change.Location, StringComparer.Ordinal)
            .ThenBy(change => change.Id, StringComparer.Ordinal)];

    // The same thing is found wherever it is used.
    private string Location(SpecDocument document, JsonNode owner)
    {
        if (!_locations.TryGetValue(owner, out var location))
            _locations[owner] = location = Locations.Of(document, owner);

        return location;
    }

    private static SourcePosition? Position(SpecDocument document, JsonNode? node) =>
        node is null || !document.Contains(node) ? null : document.PositionOf(node);
}

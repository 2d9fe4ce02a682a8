namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>Lays each difference in the client to the changes in the document that caused it. What none explains becomes a change of its own.</summary>
internal sealed class ApiAttribution(IReadOnlyList<Change> changes, CauseFinder causes, OwnChanges own)
{
    public IReadOnlyList<Change> Grade(ApiDifference difference)
    {
        var found = difference.Changes.Select(item => (Item: item, Causes: causes.Of(item))).ToList();
        var consequences = found.SelectMany(pair => pair.Causes.Select(cause => (cause, pair.Item))).ToLookup(pair => pair.cause, pair => pair.Item);
        var graded = changes.Select((change, index) => change with { Consequences = Consequences(consequences[index]) });
        var unexplained = found.Where(pair => pair.Causes.Count == 0).GroupBy(pair => own.PlaceOf(pair.Item), pair => pair.Item, StringComparer.Ordinal)
            .Select(group => own.Make(group.Key, [.. group]) with { Consequences = Consequences(group) });
        return [.. graded.Concat(unexplained).OrderByDescending(change => change.Worst)];
    }

    private static IReadOnlyList<Consequence> Consequences(IEnumerable<ApiChange> items) =>
        [.. items.Select(item => item.AsConsequence()).OrderByDescending(consequence => consequence.Worst)];
}

namespace PlexSdk.SpecTool.Diff.Reports.Grouping;

/// <summary>Entries under one heading, the worst first.</summary>
internal sealed record EntryGroup(GroupHeading Heading, IReadOnlyList<Entry> Entries)
{
    public Grade Worst => Entries[0].First.Worst;

    /// <summary>The operations that the heading has to name, because it is none itself.</summary>
    public IReadOnlyList<string> Operations { get; } = Heading.Kind == GroupKind.Component
        ? [.. Entries.SelectMany(entry => entry.Operations).Distinct().Order(StringComparer.Ordinal)]
        : [];

    /// <summary>The groups that the changes fall into, those that hurt most first.</summary>
    public static IReadOnlyList<EntryGroup> Of(IEnumerable<Change> changes) =>
        [.. Entry.Join(changes).GroupBy(GroupHeading.Of)
            .Select(group => new EntryGroup(group.Key, [.. group.OrderByDescending(entry => entry.First.Worst).ThenBy(entry => entry.IsRename)]))
            .OrderByDescending(group => group.Worst)
            .ThenByDescending(group => group.Entries.Count(entry => entry.First.Worst == Grade.Breaking))
            .ThenBy(group => group.Heading.Kind)
            .ThenBy(group => group.Heading.Name, StringComparer.Ordinal)];
}

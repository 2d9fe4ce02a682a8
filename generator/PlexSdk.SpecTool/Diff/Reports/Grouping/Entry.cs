namespace PlexSdk.SpecTool.Diff.Reports.Grouping;

/// <summary>Equal changes, at one place or at several: one bullet of a report.</summary>
internal sealed record Entry(IReadOnlyList<Change> Changes)
{
    /// <summary>One of them, for what they have in common.</summary>
    public Change First => Changes[0];

    /// <summary>Every operation that any of them reaches.</summary>
    public IReadOnlyList<string> Operations { get; } =
        [.. Changes.SelectMany(change => change.Operations).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>What they do to the client, the worst first.</summary>
    public IReadOnlyList<ClientChange> Client { get; } = ClientChange.Join(Changes.SelectMany(change => change.Consequences));

    /// <summary>How the harm can be avoided.</summary>
    public IReadOnlyList<string> Remedies { get; } = [.. Changes.SelectMany(change => change.Remedies).Distinct()];

    /// <summary>What happened. Where only the client tells, its class and its interface are named together.</summary>
    public string Message => IsToldByClient ? Client[0].Text() : First.Message;

    /// <summary>Whether what happens to the client is all that is known, and the message itself.</summary>
    public bool IsToldByClient => Client.Count == 1 && First.Consequences is [var only] && First.Message == $"{only.Name} {only.Reason}";

    /// <summary>Whether it only says what became of something.</summary>
    public bool IsRename => First.Id.Contains("-probably-", StringComparison.Ordinal);

    /// <summary>Changes with the same message and the same grades become one entry.</summary>
    public static IEnumerable<Entry> Join(IEnumerable<Change> changes) =>
        changes.GroupBy(change => (change.Id, Text(change), change.Wire, change.Sources, change.Programs, change.Version, change.Accepted))
            .Select(group => new Entry([.. group]));

    private static string Text(Change change) => change.Consequences is [var only] && change.Message == $"{only.Name} {only.Reason}"
        ? $"{ClientChange.Class(only.Type)}.{only.Member} {only.Reason}"
        : change.Message;
}

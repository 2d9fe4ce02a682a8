using PlexSdk.SpecTool.Diff.Reports.Grouping;

namespace PlexSdk.SpecTool.Diff.Reports;

/// <summary>What a change does to the client and how that can be avoided, as further lines of plain text.</summary>
internal static class Details
{
    private const int Most = 10;

    public static string Of(Change change)
    {
        var client = change.Consequences is [var only] && change.Message == $"{only.Name} {only.Reason}" ? [] : ClientChange.Join(change.Consequences);
        var lines = client.Take(Most).Select(item => $"\nC#: {item.Text()} · {Sides.Text(item.Change)}")
            .Concat(client.Count > Most ? [$"\nC#: and {client.Count - Most} more"] : [])
            .Concat(change.Remedies.Select(remedy => $"\nremedy: {remedy}"));
        return string.Concat(lines);
    }
}

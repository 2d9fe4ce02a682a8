using System.Globalization;

namespace PlexSdk.SpecTool.Diff.Command;

/// <summary>One change that somebody took responsibility for.</summary>
internal sealed record AcceptedChange(string Id, string Location, string Reason, DateOnly? Expires, SourcePosition Position);

/// <summary>The committed file of accepted changes: a list <c>accepted</c> of id, location, reason and, if wanted, <c>expires</c>.</summary>
internal sealed class AcceptedChanges(IReadOnlyList<AcceptedChange> entries)
{
    public static AcceptedChanges Read(string path)
    {
        var source = new FileSource(path);
        var bytes = source.ReadBytes(SpecReaderOptions.Default.MaxBytes) ?? throw new SpecException($"{path} does not exist");
        var file = SpecReader.Parse(source, bytes, SpecReaderOptions.Default);
        var list = (file.Root as JsonObject)?["accepted"] as JsonArray
            ?? throw new SpecException("a list 'accepted' is expected", new SourcePosition(path, 1, 1));
        return new AcceptedChanges([.. list.Select(item => Entry(file, item, list))]);
    }

    /// <summary>Marks what is accepted. Entries that accept nothing, or nothing any more, are reported.</summary>
    public DiffResult Apply(DiffResult result, DateOnly today)
    {
        var warnings = result.Warnings.ToList();
        var valid = new Dictionary<(string, string), AcceptedChange>();
        foreach (var entry in entries)
        {
            if (entry.Expires < today)
                warnings.Add($"{entry.Position}: the acceptance of {entry.Id} at {entry.Location} expired on {entry.Expires:yyyy-MM-dd}");
            else if (!result.Changes.Any(change => change.Id == entry.Id && change.Location == entry.Location))
                warnings.Add($"{entry.Position}: stale: no change {entry.Id} at {entry.Location} is there to accept");
            else
                valid[(entry.Id, entry.Location)] = entry;
        }

        var changes = result.Changes.Select(change => change with { Accepted = valid.GetValueOrDefault((change.Id, change.Location))?.Reason });
        return result with { Warnings = warnings, Changes = [.. changes] };
    }

    private static AcceptedChange Entry(SpecFile file, JsonNode? node, JsonArray list)
    {
        var position = file.PositionOf(node ?? list);
        var entry = node as JsonObject;
        return new AcceptedChange(Needed("id"), Needed("location"), Needed("reason"), entry.Scalar("expires") is { } day ? Day(day, position) : null, position);

        string Needed(string name) =>
            entry.Scalar(name) is { Length: > 0 } text ? text : throw new SpecException($"an accepted change needs '{name}'", position);
    }

    private static DateOnly Day(string text, SourcePosition position) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new SpecException($"'{text}' is not a day like 2030-01-31", position);
}

namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>
/// Changes that are seen in the client only: of keywords that the wire does not know, as the names that a document gives to values, of
/// references to another schema of the same shape, and of schemas that no operation uses.
/// </summary>
internal sealed class OwnChanges(SpecDocument @base, SpecDocument head, ClientMap before, ClientMap after, CauseFinder causes)
{
    private readonly PlaceUsers _users = new(before, after);

    /// <summary>The place in the document, or the C# name where the document has none.</summary>
    public string PlaceOf(ApiChange change)
    {
        var (old, current) = causes.Anchor(change);
        var places = current.Concat(old).Distinct().ToList();
        var told = places.Select(Told).OfType<string>().FirstOrDefault();
        return told ?? (places is [var place, ..] ? place : "C# " + change.Symbol.Key);
    }

    /// <summary>The change at a place, for what no change of the wire explains.</summary>
    public Change Make(string place, IReadOnlyList<ApiChange> items)
    {
        var worst = items.MaxBy(item => item.Grade)!;
        var unexplained = worst.Grade == Model.Grade.Info ? ApiChecks.Grown : ApiChecks.Changed;
        var (from, to) = (before.Document.Nodes.GetValueOrDefault(place), after.Document.Nodes.GetValueOrDefault(place));
        var (check, message) = At(place)?.Told ?? OneSided(place, from, to) ?? (unexplained, $"{worst.Symbol.Name} {worst.Reason}");
        return new Change(check, check.RequestId, Model.Grade.None, place, message)
        {
            Operations = _users.Of(place),
            Base = from is null ? null : @base.PositionOf(from),
            Head = to is null ? null : head.PositionOf(to),
            Remedy = check.RequestRemedy,
        };
    }

    /// <summary>The innermost place that tells what is different, in the place or around it.</summary>
    private string? Told(string place)
    {
        var shared = place;
        while (At(shared) is null)
        {
            if (LocationIndex<string>.Parent(shared) is not { } above)
                return null;

            shared = above;
        }

        var path = shared;
        for (var part = At(shared)!.Part; part is var (key, from, to); part = new PlaceDifference(from, to).Part)
        {
            path = $"{path}/{JsonPointer.Escape(key)}";
            shared = At(path) is null ? shared : path;
        }

        return At(shared)!.Told is null ? null : shared;
    }

    private static (Check Check, string Message)? OneSided(string place, JsonNode? from, JsonNode? to) =>
        from is null == to is null ? null : (ApiChecks.CodeOnly, $"'{JsonPointer.Parts(place)[^1]}' was {(from is null ? "added" : "removed")}");

    private PlaceDifference? At(string place) =>
        before.Document.Nodes.GetValueOrDefault(place) is JsonObject from && after.Document.Nodes.GetValueOrDefault(place) is JsonObject to
            ? new PlaceDifference(from, to)
            : null;
}

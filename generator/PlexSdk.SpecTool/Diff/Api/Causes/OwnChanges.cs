namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>
/// Changes that are seen in the client only: of keywords that the wire does not know, as the names that a document gives to values, of
/// references to another schema of the same shape, and of schemas that no operation uses.
/// </summary>
internal sealed class OwnChanges(SpecDocument @base, SpecDocument head, ClientMap before, ClientMap after, CauseFinder causes)
{
    private static readonly HashSet<string> Texts = ["description", "summary", "example", "examples", "externalDocs", "default"];

    /// <summary>The place in the document, or the C# name where the document has none.</summary>
    public string PlaceOf(ApiChange change)
    {
        var (old, current) = causes.PlacesOf(change);
        return current.Concat(old).FirstOrDefault() ?? "C# " + change.Symbol.Key;
    }

    public Change Make(string place, IReadOnlyList<ApiChange> items)
    {
        var worst = items.MaxBy(item => item.Grade)!;
        var check = worst.Grade == Model.Grade.Info ? ApiChecks.Grown : ApiChecks.Changed;
        var (from, to) = (before.Document.Nodes.GetValueOrDefault(place), after.Document.Nodes.GetValueOrDefault(place));
        var keywords = Different(from as JsonObject, to as JsonObject);
        var message = keywords.Count == 0 ? $"{worst.Symbol.Name} {worst.Reason}" : $"{string.Join(", ", keywords)} changed";
        return new Change(check, check.RequestId, Model.Grade.None, place, message)
        {
            Base = from is null ? null : @base.PositionOf(from),
            Head = to is null ? null : head.PositionOf(to),
        };
    }

    private static List<string> Different(JsonObject? from, JsonObject? to) => from is null || to is null
        ? []
        : [.. from.Select(member => member.Key).Union(to.Select(member => member.Key))
            .Where(key => !Texts.Contains(key) && !JsonNode.DeepEquals(from[key], to[key])).Select(key => $"'{key}'")];
}

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
        var (old, current) = causes.Anchor(change);
        return current.Concat(old).FirstOrDefault() is { } place ? Narrowed(place) : "C# " + change.Symbol.Key;
    }

    /// <summary>The innermost place that holds all that is different.</summary>
    private string Narrowed(string place)
    {
        var (from, to) = (before.Document.Nodes.GetValueOrDefault(place) as JsonObject, after.Document.Nodes.GetValueOrDefault(place) as JsonObject);
        var (best, path) = (place, place);
        while (from is not null && to is not null && Keys(from, to) is [var key] && from[key] is JsonObject inner && to[key] is JsonObject other)
        {
            (from, to, path) = (inner, other, $"{path}/{JsonPointer.Escape(key)}");
            best = before.Document.Nodes.ContainsKey(path) ? path : best;
        }

        return best;
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
        : [.. Keys(from, to).Select(key => $"'{key}'")];

    private static IReadOnlyList<string> Keys(JsonObject from, JsonObject to) =>
    [
        .. from.Select(member => member.Key).Union(to.Select(member => member.Key))
            .Where(key => !Texts.Contains(key) && !JsonNode.DeepEquals(from[key], to[key])),
    ];
}

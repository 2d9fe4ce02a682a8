namespace PlexSdk.SpecTool.Diff.Api.Causes;

/// <summary>What both documents have at one place, and what of it generated code shows.</summary>
internal sealed class PlaceDifference(JsonObject from, JsonObject to)
{
    private static readonly HashSet<string> Invisible = ["title", "description", "summary", "example", "examples", "externalDocs", "default", "xml"];

    // What has places of its own.
    private static readonly HashSet<string> Containers =
    [
        "properties", "parameters", "requestBody", "responses", "content", "headers", "schema", "items", "required", "$defs",
    ];

    /// <summary>The keywords in which they differ.</summary>
    public IReadOnlyList<string> Keywords { get; } =
    [
        .. from.Select(member => member.Key).Union(to.Select(member => member.Key))
            .Where(key => !Invisible.Contains(key) && !JsonNode.DeepEquals(from[key], to[key])),
    ];

    /// <summary>The only part in which they differ, if there is one.</summary>
    public (string Key, JsonObject From, JsonObject To)? Part =>
        Keywords is [var key] && from[key] is JsonObject inner && to[key] is JsonObject other ? (key, inner, other) : null;

    /// <summary>What happened here, where it did not happen in a part of it.</summary>
    public (Check Check, string Message)? Told
    {
        get
        {
            if (Replaced() is { } replaced)
                return (ApiChecks.Replaced, replaced);

            var telling = Keywords.Where(key => !Containers.Contains(key)).Select(key => $"'{key}'").ToList();
            return telling.Count == 0 ? null : (ApiChecks.CodeOnly, $"{string.Join(", ", telling)} changed");
        }
    }

    private string? Replaced()
    {
        if (from.Reference() != to.Reference())
            return $"{Schema(to)} takes the place of {Schema(from)}";

        var (before, after) = (Bases(from), Bases(to));
        return (List(before.Except(after)), List(after.Except(before))) switch
        {
            ("", "") => null,
            (var lost, "") => $"'allOf' has {lost} no more",
            ("", var gained) => $"'allOf' has {gained} now",
            var (lost, gained) => $"'allOf' has {gained} instead of {lost}",
        };
    }

    private static string Schema(JsonObject schema) =>
        schema.Reference() is { } reference ? Name(reference) : Bases(schema) is { Count: > 0 } bases ? $"an 'allOf' of {List(bases)}" : "an inline schema";

    private static List<string> Bases(JsonObject schema) => [.. schema.Array("allOf").Objects().Select(part => part.Reference()).OfType<string>().Select(Name)];

    private static string List(IEnumerable<string> names) => string.Join(" and ", names);

    private static string Name(string reference) => $"'{reference.Split('/')[^1]}'";
}

using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Diff.Texts;

/// <summary>Finds edits of texts that only people read, in what both documents have at the same place. Line breaks and indentation do not count.</summary>
internal sealed partial class TextComparison
{
    private static readonly HashSet<string> Texts = ["title", "summary", "description", "example", "examples", "externalDocs"];

    // Members whose own members have names of the author's choice: a property may be called "description".
    private static readonly HashSet<string> Maps =
    [
        "paths", "webhooks", "callbacks", "responses", "headers", "content", "encoding", "links", "variables", "parameters", "requestBodies",
        "schemas", "securitySchemes", "pathItems", "properties", "patternProperties", "dependentSchemas", "definitions", "$defs",
    ];

    private static readonly HashSet<string> Values = ["default", "enum", "const", "mapping", "scopes"];

    private readonly List<TextEdit> _edits = [];
    private readonly SpecDocument _base;
    private readonly SpecDocument _head;

    private TextComparison(SpecDocument @base, SpecDocument head) => (_base, _head) = (@base, head);

    /// <summary>The edits in the documents' own files, in HEAD's order.</summary>
    public static IReadOnlyList<TextEdit> Compare(SpecDocument @base, SpecDocument head)
    {
        var comparison = new TextComparison(@base, head);
        if (!@base.IsAbsent)
            comparison.Compare(@base.Root, head.Root, isMap: false);

        return comparison._edits;
    }

    private void Compare(JsonNode? from, JsonNode? to, bool isMap)
    {
        if (from is JsonArray before && to is JsonArray after)
            CompareItems(before, after);
        else if (from is JsonObject old && to is JsonObject current)
            CompareMembers(old, current, isMap);
    }

    private void CompareMembers(JsonObject from, JsonObject to, bool isMap)
    {
        foreach (var (key, value) in to)
        {
            if (isMap || !(Texts.Contains(key) || Values.Contains(key) || key.StartsWith("x-", StringComparison.Ordinal)))
                Compare(from[key], value, !isMap && Maps.Contains(key));
        }

        foreach (var key in Texts.Where(key => !isMap && !IsSame(from[key], to[key])))
            Add(key, from[key], to[key]);
    }

    // Parameters, tags and servers are known by their names; other items by their places.
    private void CompareItems(JsonArray from, JsonArray to)
    {
        var named = from.Where(item => Name(item) is not null).DistinctBy(Name).ToDictionary(item => Name(item)!);
        for (var index = 0; index < to.Count; index++)
        {
            var partner = Name(to[index]) is { } name ? named.GetValueOrDefault(name) : index < from.Count && Name(from[index]) is null ? from[index] : null;
            Compare(partner, to[index], isMap: false);
        }
    }

    private void Add(string keyword, JsonNode? from, JsonNode? to)
    {
        var location = to is null ? Locations.Of(_base, from!) : Locations.Of(_head, to);
        _edits.Add(new TextEdit(keyword, location, from is null ? null : _base.PositionOf(from), to is null ? null : _head.PositionOf(to)));
    }

    private static string? Name(JsonNode? item) =>
        item is JsonObject node && (node.Scalar("name") ?? node.Scalar("url") ?? node.Scalar("$ref")) is { } name ? $"{node.Scalar("in")}:{name}" : null;

    private static bool IsSame(JsonNode? from, JsonNode? to) => (from.AsText(), to.AsText()) is ({ } before, { } after)
        ? Space().Replace(before.Trim(), " ") == Space().Replace(after.Trim(), " ")
        : JsonNode.DeepEquals(from, to);

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}

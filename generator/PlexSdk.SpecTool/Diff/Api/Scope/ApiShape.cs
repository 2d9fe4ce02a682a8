namespace PlexSdk.SpecTool.Diff.Api.Scope;

/// <summary>What of a normalised document gives the client its public API. Texts, and the code in its members, do not.</summary>
internal static class ApiShape
{
    private static readonly HashSet<string> NameMaps = ["properties", "content"];

    // The words of the normalised document, then those of the facts. Overrides are the base's members, so what makes them is here too.
    private static readonly HashSet<string> Ignored =
    [
        "x-notes", "description", "summary", "responses",
        "documentation", "initial", "read", "as", "add", "initializer", "meanings", "setBody", "secrets", "secretMembers", "isSecret", "hides",
        "requirements", "discriminator", "subtypes", "toNumber",
    ];

    // Where the templates write them in any case, something has to stand there.
    private static readonly HashSet<string> Code = ["id", "method", "path", "send", "write", "wireName"];

    public static bool AreEqual(JsonNode? one, JsonNode? other, bool isNameMap = false) => (one, other) switch
    {
        (null, null) => true,
        (JsonObject from, JsonObject to) => AreEqual(from, to, isNameMap),
        (JsonArray from, JsonArray to) => from.Count == to.Count && from.Zip(to).All(pair => AreEqual(pair.First, pair.Second)),
        _ => JsonNode.DeepEquals(one, other),
    };

    private static bool AreEqual(JsonObject from, JsonObject to, bool isNameMap)
    {
        var members = from.Where(member => IsPart(member.Key, isNameMap)).ToList();
        return members.Count == to.Count(member => IsPart(member.Key, isNameMap))
            && members.All(member => to.TryGetPropertyValue(member.Key, out var other) && AreEqual(member.Value, other, IsNameMap(member.Key, isNameMap)));
    }

    /// <summary>A copy without the rest.</summary>
    public static JsonNode? Copy(JsonNode? node, bool isNameMap = false) => node switch
    {
        JsonObject map => new JsonObject(map.Where(member => isNameMap || !Ignored.Contains(member.Key)).Select(member => KeyValuePair.Create(
            member.Key, !isNameMap && Code.Contains(member.Key) ? "null" : Copy(member.Value, IsNameMap(member.Key, isNameMap))))),
        JsonArray list => new JsonArray([.. list.Select(item => Copy(item))]),
        _ => node?.DeepClone(),
    };

    /// <summary>The texts in a part of a document, without those of the rest.</summary>
    public static IEnumerable<string> Texts(JsonNode? node, bool isNameMap = false) => node switch
    {
        JsonObject map => map.Where(member => IsPart(member.Key, isNameMap)).SelectMany(member => Texts(member.Value, IsNameMap(member.Key, isNameMap))),
        JsonArray list => list.SelectMany(item => Texts(item)),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };

    private static bool IsPart(string key, bool isNameMap) => isNameMap || !(Ignored.Contains(key) || Code.Contains(key));

    private static bool IsNameMap(string key, bool isWithinNameMap) => !isWithinNameMap && NameMaps.Contains(key);
}

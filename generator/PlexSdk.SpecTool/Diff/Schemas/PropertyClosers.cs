namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>The parts of a schema that say what further properties must satisfy: each also judges those that only other parts declare.</summary>
internal sealed class PropertyClosers
{
    private readonly List<(HashSet<string> Names, IReadOnlyList<string> Patterns, JsonNode Schema)> _closers = [];

    public void Add(JsonObject part)
    {
        if (part["additionalProperties"] is { } additional && !Canonical.IsTrue(additional))
            _closers.Add(([.. Keys(part, "properties")], [.. Keys(part, "patternProperties")], additional));
    }

    public void Close(EffectiveSchema schema)
    {
        foreach (var (names, patterns, closer) in _closers)
        {
            foreach (var (_, conditions) in schema.Properties.Where(property => !IsDeclared(property.Key)))
            {
                conditions.Add(closer);
            }

            schema.AdditionalProperties.Add(closer);

            bool IsDeclared(string name) => names.Contains(name) || patterns.Any(pattern => PatternText.Matches(pattern, name));
        }
    }

    private static IEnumerable<string> Keys(JsonObject part, string keyword) => (part[keyword] as JsonObject ?? []).Select(member => member.Key);
}

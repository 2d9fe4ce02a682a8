namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Alternatives that only list types or values are one schema with more types or values.</summary>
internal static class SchemaUnion
{
    public static bool TryJoin(IReadOnlyList<Schema> branches, bool isExclusive, out TypeSet types, out Dictionary<string, JsonNode>? values)
    {
        types = TypeSet.None;
        values = [];
        foreach (var branch in branches.Select(schema => schema.Effective))
        {
            if (!branch.IsSimple || branch.IsAnything)
                return false;

            var mayOverlap = branch.Values is null || values is null || branch.AllowsNull || branch.Values.Keys.Any(values.ContainsKey);
            if (isExclusive && (branch.Types & types) != 0 && mayOverlap)
                return false;

            types |= branch.Types;
            values = branch.Values is null ? null : values;
            foreach (var (text, value) in branch.Values ?? [])
            {
                values?[text] = value;
            }
        }

        // "a string, or one of these numbers" is neither a list of types nor one of values.
        return values is not null || branches.All(schema => schema.Effective.Values is null || schema.Effective.Types == TypeSet.Null);
    }

    /// <summary>Whether no value satisfies both, as far as can be told.</summary>
    public static bool AreDisjoint(EffectiveSchema left, EffectiveSchema right)
    {
        if ((left.Types & right.Types) == 0)
            return true;

        if (left.Values is not null && right.Values is not null && !left.Values.Keys.Any(right.Values.ContainsKey) && !(left.AllowsNull && right.AllowsNull))
            return true;

        if ((left.Types & right.Types) != TypeSet.Object)
            return false;

        return left.Required.Intersect(right.Required).Any(name =>
            Single(left, name) is { } one && Single(right, name) is { } other && !one.Keys.Any(other.ContainsKey));
    }

    private static Dictionary<string, JsonNode>? Single(EffectiveSchema schema, string name) =>
        schema.Properties.TryGetValue(name, out var parts) && parts.Count == 1 && parts[0] is JsonObject property
        && (property["const"] is { } constant ? [constant.DeepClone()] : property["enum"] as JsonArray) is { } values
            ? values.Where(value => value is not null).GroupBy(Canonical.Text).ToDictionary(group => group.Key, group => group.First()!)
            : null;
}

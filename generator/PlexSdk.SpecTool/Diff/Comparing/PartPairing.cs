namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>
/// Pairs what several parts of a schema say about one property. Together they are one schema; but inside of a schema that was put
/// together already they are compared part by part, because the combinations of combinations would be without number.
/// </summary>
internal static class PartPairing
{
    public static IEnumerable<(Schema Base, Schema Head)> Pair(SchemaPair pair, List<JsonNode?> from, List<JsonNode?> to)
    {
        var isJoint = pair.BaseSchema.Parts.Count > 1 || pair.HeadSchema.Parts.Count > 1;
        if (!isJoint || (from.Count <= 1 && to.Count <= 1))
            return [(pair.BaseSchema.Pool.OfAll(from), pair.HeadSchema.Pool.OfAll(to))];

        return OneByOne(pair, from, to);
    }

    private static IEnumerable<(Schema Base, Schema Head)> OneByOne(SchemaPair pair, List<JsonNode?> from, List<JsonNode?> to)
    {
        var before = from.Select(pair.BaseSchema.Pool.Of).Distinct().ToList();
        var after = to.Select(pair.HeadSchema.Pool.Of).Distinct().ToList();
        foreach (var left in before)
        {
            var right = after.Find(other => left.Name is not null && other.Name == left.Name) ?? (after.Count > 0 ? after[0] : pair.HeadSchema.Pool.Anything);
            after.Remove(right);
            yield return (left, right);
        }

        foreach (var right in after)
            yield return (pair.BaseSchema.Pool.Anything, right);
    }
}

namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Which alternatives of a <c>oneOf</c> or <c>anyOf</c> are on both sides, and which on one only.</summary>
internal sealed record AlternativesMatch(
    IReadOnlyList<(Alternatives Base, Alternatives Head)> Groups,
    IReadOnlyList<(Schema Base, Schema Head)> Same,
    IReadOnlyList<(Schema Branch, Alternatives Group)> Removed,
    IReadOnlyList<(Schema Branch, Alternatives Group)> Added)
{
    public static AlternativesMatch Of(SchemaPair pair)
    {
        var groups = PairGroups(pair);
        var same = new List<(Schema, Schema)>();
        var removed = new List<(Schema, Alternatives)>();
        var added = new List<(Schema, Alternatives)>();
        foreach (var (from, to) in groups)
        {
            var before = from.Branches.ToList();
            var after = to.Branches.ToList();
            Take(before, after, same, HasName);
            Take(before, after, same, (left, right) => pair.Relate(left, right) == Effect.None);
            Take(before, after, same, Alike);
            if (before.Count == 1 && after.Count == 1)
                Take(before, after, same, (left, right) => (left.Effective.Types & right.Effective.Types) != 0);

            removed.AddRange(before.Select(branch => (branch, from)));
            added.AddRange(after.Select(branch => (branch, to)));
        }

        return new AlternativesMatch(groups, same, removed, added);
    }

    private static List<(Alternatives, Alternatives)> PairGroups(SchemaPair pair)
    {
        var after = pair.Head.Alternatives.ToList();
        var groups = new List<(Alternatives, Alternatives)>();
        foreach (var from in pair.Base.Alternatives)
        {
            var to = after.FirstOrDefault(group => Overlaps(pair, from, group)) ?? after.FirstOrDefault();
            if (to is null)
                break;

            after.Remove(to);
            groups.Add((from, to));
        }

        return groups;
    }

    private static bool Overlaps(SchemaPair pair, Alternatives from, Alternatives to) =>
        from.Keyword == to.Keyword
        && from.Branches.Any(left => to.Branches.Any(right => HasName(left, right) || pair.Relate(left, right) == Effect.None));

    private static bool HasName(Schema left, Schema right) => left.Name is not null && left.Name == right.Name;

    // Different only below: the same kind of value with mostly the same properties.
    private static bool Alike(Schema left, Schema right)
    {
        var (from, to) = (left.Effective, right.Effective);
        if (from.Types != to.Types)
            return false;

        if (from.Properties.Count == 0 || to.Properties.Count == 0)
            return left.Name is null && right.Name is null && from.Types is not (TypeSet.Object or TypeSet.Any) && from.Formats.SetEquals(to.Formats);

        return from.Properties.Keys.Count(to.Properties.ContainsKey) * 2 >= Math.Max(from.Properties.Count, to.Properties.Count);
    }

    private static void Take(List<Schema> before, List<Schema> after, List<(Schema, Schema)> same, Func<Schema, Schema, bool> belong)
    {
        foreach (var left in before.ToList())
        {
            if (after.FirstOrDefault(right => belong(left, right)) is { } match)
            {
                same.Add((left, match));
                before.Remove(left);
                after.Remove(match);
            }
        }
    }
}

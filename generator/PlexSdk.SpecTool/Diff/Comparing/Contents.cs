namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Pairs what is inside of two schemas, so that it is compared as well.</summary>
internal static class Contents
{
    public static void Compare(SchemaPair pair)
    {
        PairProperties(pair);
        PairItems(pair);
        PairInner(pair);
        foreach (var (from, to) in pair.Alternatives.Same)
        {
            pair.Descend(from, to, isText: pair.IsText);
        }
    }

    private static void PairProperties(SchemaPair pair)
    {
        foreach (var (name, from) in pair.Base.Properties)
        {
            if (pair.Head.Properties.TryGetValue(name, out var to))
                Descend(pair, from, to);
            else if (IsMap(pair.Head))
                Descend(pair, from, pair.Head.AdditionalProperties);
        }

        foreach (var (name, to) in pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key) && IsMap(pair.Base)))
        {
            Descend(pair, pair.Base.AdditionalProperties, to);
        }

        if (IsMap(pair.Base) && IsMap(pair.Head))
            Descend(pair, pair.Base.AdditionalProperties, pair.Head.AdditionalProperties);
    }

    private static void Descend(SchemaPair pair, List<JsonNode?> from, List<JsonNode?> to)
    {
        foreach (var (left, right) in PartPairing.Pair(pair, from, to))
        {
            Descend(pair, left, right);
        }
    }

    private static void Descend(SchemaPair pair, Schema from, Schema to)
    {
        // Clients send back what they read, though they should not; then a plain value is checked, while nobody misses a part of an object.
        var areScalar = ((from.Effective.Types | to.Effective.Types) & TypeSet.Composite) == 0;
        var hidden = from.Effective.Hidden & to.Effective.Hidden & ~(areScalar ? Direction.Request : 0);
        pair.Descend(from, to, directions: Direction.Both & ~hidden, isText: pair.IsText);
    }

    private static void PairItems(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(TypeSet.Array))
            return;

        Descend(pair, pair.Base.Items, pair.Head.Items);
        foreach (var (from, to) in pair.Base.PrefixItems.Zip(pair.Head.PrefixItems))
        {
            Descend(pair, from, to);
        }
    }

    private static void PairInner(SchemaPair pair)
    {
        DescendCommon(pair, pair.Base.Inner, pair.Head.Inner);
        DescendCommon(pair, pair.Base.InnerMaps, pair.Head.InnerMaps);
        if (pair.Base.Nots.Count == 1 && pair.Head.Nots.Count == 1)
            pair.Descend(pair.Base.Nots[0], pair.Head.Nots[0], isTurned: true);

        if (pair.Base.Conditions.Count == pair.Head.Conditions.Count)
        {
            foreach (var (from, to) in pair.Base.Conditions.Zip(pair.Head.Conditions))
            {
                pair.Descend(from.Then, to.Then);
                pair.Descend(from.Else, to.Else);
            }
        }
    }

    private static void DescendCommon<TKey>(SchemaPair pair, Dictionary<TKey, List<JsonNode?>> before, Dictionary<TKey, List<JsonNode?>> after)
        where TKey : notnull
    {
        foreach (var (key, from) in before)
        {
            if (after.TryGetValue(key, out var to))
                Descend(pair, from, to);
        }
    }

    private static bool IsMap(EffectiveSchema schema) =>
        schema.AdditionalProperties.Count > 0 && !schema.IsClosed;
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Rules;
using PlexSdk.SpecTool.Diff.Rules.Schemas;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Comparing;

/// <summary>Runs the rules on two schemas and pairs what is inside of them.</summary>
internal static class SchemaPairing
{
    public static void Compare(SchemaPair pair, IReadOnlyList<SchemaRule> rules)
    {
        // Where nothing that was allowed stays allowed, or one side says nothing, further differences have the same cause.
        if (TypeRule.IsWholeStory(pair))
        {
            TypeRule.Instance.Compare(pair);
            return;
        }

        foreach (var rule in rules)
        {
            rule.Compare(pair);
        }

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
            {
                Descend(pair, from, to);
            }
            else if (IsMap(pair.Head))
            {
                Descend(pair, from, pair.Head.AdditionalProperties);
            }
        }

        foreach (var (name, to) in pair.Head.Properties.Where(property => !pair.Base.Properties.ContainsKey(property.Key) && IsMap(pair.Base)))
        {
            Descend(pair, pair.Base.AdditionalProperties, to);
        }

        if (IsMap(pair.Base) && IsMap(pair.Head))
        {
            Descend(pair, pair.Base.AdditionalProperties, pair.Head.AdditionalProperties);
        }
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
        var directions = Direction.Both;
        if (from.Effective.IsReadOnly && to.Effective.IsReadOnly && !AreScalar(from, to))
        {
            directions &= ~Direction.Request;
        }

        if (from.Effective.IsWriteOnly && to.Effective.IsWriteOnly)
        {
            directions &= ~Direction.Response;
        }

        pair.Descend(from, to, directions: directions, isText: pair.IsText);
    }

    // Clients send back what they read, though they should not; then a plain value is checked, while nobody misses a part of an object.
    private static bool AreScalar(Schema from, Schema to) => ((from.Effective.Types | to.Effective.Types) & (JsonTypes.Object | JsonTypes.Array)) == 0;

    private static void PairItems(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(JsonTypes.Array))
        {
            return;
        }

        Descend(pair, pair.Base.Items, pair.Head.Items);
        foreach (var (from, to) in pair.Base.PrefixItems.Zip(pair.Head.PrefixItems))
        {
            Descend(pair, from, to);
        }
    }

    private static void PairInner(SchemaPair pair)
    {
        foreach (var (keyword, from) in pair.Base.Inner)
        {
            if (pair.Head.Inner.TryGetValue(keyword, out var to))
            {
                Descend(pair, from, to);
            }
        }

        foreach (var (key, from) in pair.Base.InnerMaps)
        {
            if (pair.Head.InnerMaps.TryGetValue(key, out var to))
            {
                Descend(pair, from, to);
            }
        }

        if (pair.Base.Nots.Count == 1 && pair.Head.Nots.Count == 1)
        {
            pair.Descend(pair.Base.Nots[0], pair.Head.Nots[0], isTurned: true);
        }

        foreach (var (from, to) in pair.Base.Conditions.Zip(pair.Head.Conditions).Where(_ => pair.Base.Conditions.Count == pair.Head.Conditions.Count))
        {
            pair.Descend(from.Then, to.Then);
            pair.Descend(from.Else, to.Else);
        }
    }

    private static bool IsMap(EffectiveSchema schema) =>
        schema.AdditionalProperties.Count > 0 && !schema.AdditionalProperties.Any(Canonical.IsFalse);
}

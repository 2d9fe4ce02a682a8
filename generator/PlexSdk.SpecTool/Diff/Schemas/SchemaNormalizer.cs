namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>
/// Takes out what has no effect, so that two ways to say the same become equal. A limit that does not fit the type (a <c>maximum</c> on a
/// text) stays: the document contradicts itself there, and servers are known to enforce what was meant.
/// </summary>
internal static class SchemaNormalizer
{
    public static void Normalize(EffectiveSchema schema)
    {
        Infer(schema);
        if (schema.Values is { } values)
        {
            foreach (var (text, _) in values.Where(value => (JsonTypeNames.Of(value.Value) & schema.Types) == 0).ToList())
            {
                values.Remove(text);
            }

            schema.Types &= values.Values.Aggregate(schema.Types & TypeSet.Null, (types, value) => types | JsonTypeNames.Of(value));
            schema.AreTypesStated = true;
        }

        schema.Patterns.RemoveWhere(PatternText.AllowsAll);
        if (schema.Inner.ContainsKey("contains") && schema.Bounds.TryGetValue("minContains", out var least) && least.Value == 0)
            schema.Inner.Remove("contains");

        if (!schema.Inner.ContainsKey("contains"))
        {
            schema.Bounds.Remove("minContains");
            schema.Bounds.Remove("maxContains");
        }
    }

    // A schema with properties and no type describes an object to every reader but a validator; documents are written like that.
    private static void Infer(EffectiveSchema schema)
    {
        if (schema.AreTypesStated || schema.Alternatives.Count > 0)
            return;

        if (schema.Properties.Count > 0 || schema.Sources.ContainsKey("additionalProperties"))
            schema.Types = TypeSet.Object | (schema.Sources.ContainsKey("nullable") ? TypeSet.Null : TypeSet.None);
        else if (schema.Items.Count > 0 || schema.PrefixItems.Count > 0)
            schema.Types = TypeSet.Array;
        else
            return;

        schema.AreTypesStated = true;
    }
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A schema that became alternatives, or alternatives that became one schema: compared as a whole.</summary>
internal sealed class ReshapedRule() : SchemaRule("A schema that became alternatives", Wrapped, Unwrapped)
{
    private static readonly Check Wrapped = Check.OfSchema(
        "wrapped-in-one-of", "unwrapped-from-one-of", "The schema was replaced by alternatives.",
        "Harmless in a request when the old schema is contained in one alternative and excluded by the others; where that cannot be shown, it is breaking.");

    private static readonly Check Unwrapped =
        Check.OfSchema("unwrapped-from-one-of", "wrapped-in-one-of", "The alternatives were replaced by one schema.");

    public override bool IsWholeStory(SchemaPair pair) => pair.IsReshaped;

    public override void Compare(SchemaPair pair)
    {
        if (!pair.IsReshaped)
            return;

        var (check, effect, text) = pair.Head.Alternatives.Count > pair.Base.Alternatives.Count
            ? (Wrapped, Wrap(pair, pair.BaseSchema, pair.HeadSchema), "the schema was replaced by alternatives")
            : (Unwrapped, Wrap(pair, pair.HeadSchema, pair.BaseSchema).Turned(), "the alternatives were replaced by one schema");
        var keyword = pair.Head.Alternatives.Concat(pair.Base.Alternatives).First().Keyword;
        pair.Report(keyword, effect == Effect.None ? null : new Outcome(check, effect, text));
    }

    // The effect of going from the one schema to the alternatives.
    private static Effect Wrap(SchemaPair pair, Schema single, Schema many)
    {
        if (many.Effective.Alternatives is not [var group] || single.Effective.Alternatives.Count > 0)
            return Effect.Changed;

        var isForward = ReferenceEquals(single, pair.BaseSchema);
        var effects = group.Branches.Select(branch => many.Pool.Branch(many, branch))
            .Select(branch => (Branch: branch, Effect: isForward ? pair.Relate(single, branch) : pair.Relate(branch, single).Turned())).ToList();
        var home = effects.FirstOrDefault(item => !item.Effect.HasFlag(Effect.Narrowed)).Branch;
        var isContained = home is not null
            && (group.Keyword == "anyOf" || effects.All(item => item.Branch == home || SchemaUnion.AreDisjoint(single.Effective, item.Branch.Effective)));
        var containsAll = effects.All(item => !item.Effect.HasFlag(Effect.Widened));
        return (isContained ? Effect.None : Effect.Narrowed) | (containsAll ? Effect.None : Effect.Widened);
    }
}

using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A schema that became alternatives, or alternatives that became one schema: compared as a whole.</summary>
internal sealed class ReshapedRule : SchemaRule
{
    private static readonly Check Wrapped = Check.OfSchema("wrapped-in-one-of", "unwrapped-from-one-of", "The schema was replaced by alternatives.")
        with
    { Reason = "Harmless in a request when the old schema is contained in one alternative and excluded by the others; where that cannot be shown, it is breaking." };
    private static readonly Check Unwrapped = Check.OfSchema("unwrapped-from-one-of", "wrapped-in-one-of", "The alternatives were replaced by one schema.");

    public override string Title => "A schema that became alternatives";

    public override IReadOnlyList<Check> Checks { get; } = [Wrapped, Unwrapped];

    public override RuleExample Example { get; } = new(
        "type: object\nproperties: {kind: {const: a}}\nrequired: [kind]",
        "oneOf:\n- {type: object, properties: {kind: {const: a}}, required: [kind]}\n- {type: object, properties: {kind: {const: b}}, required: [kind]}");

    /// <summary>Only sees schemas of which one has more alternatives than the other.</summary>
    public override void Compare(SchemaPair pair)
    {
        if (!AlternativesMatch.IsReshaped(pair))
        {
            return;
        }

        var isWrapped = pair.Head.Alternatives.Count > pair.Base.Alternatives.Count;
        var effect = isWrapped ? Wrap(pair, pair.BaseSchema, pair.HeadSchema) : Wrap(pair, pair.HeadSchema, pair.BaseSchema).Turned();
        if (effect != Effect.None)
        {
            pair.Report(isWrapped ? Wrapped : Unwrapped, effect, pair.Head.Alternatives.Concat(pair.Base.Alternatives).First().Keyword, isWrapped ? "the schema was replaced by alternatives" : "the alternatives were replaced by one schema");
        }
    }

    // The effect of going from the one schema to the alternatives.
    private static Effect Wrap(SchemaPair pair, Schema single, Schema many)
    {
        if (many.Effective.Alternatives is not [var group] || single.Effective.Alternatives.Count > 0)
        {
            return Effect.Changed;
        }

        var effects = group.Branches.Select(branch => many.Pool.Branch(many, branch))
            .Select(branch => (Branch: branch, Effect: ReferenceEquals(single, pair.BaseSchema) ? pair.Relate(single, branch) : pair.Relate(branch, single).Turned())).ToList();
        var home = effects.FirstOrDefault(item => !item.Effect.HasFlag(Effect.Narrowed));
        var isContained = home.Branch is not null
            && (group.Keyword == "anyOf" || effects.All(item => item.Branch == home.Branch || SchemaUnion.AreDisjoint(single.Effective, item.Branch.Effective)));
        var containsAll = effects.All(item => !item.Effect.HasFlag(Effect.Widened));
        return (isContained ? Effect.None : Effect.Narrowed) | (containsAll ? Effect.None : Effect.Widened);
    }
}

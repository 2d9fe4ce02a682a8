namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The types of a value, null aside. In a query string or a header every scalar is a text, so a string takes in the others there.</summary>
internal sealed class TypeRule() : SchemaRule("Types", Changed, Generalized, Specialized, Compatible)
{
    private static readonly Check Changed = Check.OfSchemaChange("type-changed", "The type became another one.").Avoidable(Remedies.Beside);
    private static readonly Check Generalized = Check.OfSchema("type-generalized", "type-specialized", "More types are allowed.")
        .Avoidable(Remedies.Beside, Direction.Response);

    private static readonly Check Specialized = Check.OfSchema("type-specialized", "type-generalized", "Fewer types are allowed.");
    private static readonly Check Compatible = Check.OfSchemaChange(
        "type-compatible", "A value in a header, a query or a form became a text: every text that was allowed still is.",
        "A warning, because the other side reads the text in another way.", noMirror: "The reverse specializes the type.");

    /// <summary>Where nothing that was allowed stays allowed, or one side says nothing, further differences have the same cause.</summary>
    public override bool IsWholeStory(SchemaPair pair)
    {
        var (from, to) = (Stated(pair.Base), Stated(pair.Head));
        return !pair.IsReshaped && from != to && (pair.Base.IsAnything || pair.Head.IsAnything || ((from & to) == 0 && from != 0 && to != 0));
    }

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (Stated(pair.Base), Stated(pair.Head));
        if (from == to)
            return;

        var text = $"the type changed from {from.Text()} to {to.Text()}";
        if (Relation(from, to) is var effect && effect != Effect.Changed)
            pair.Report(effect == Effect.Narrowed ? Specialized : Generalized, effect, "type", text);
        else if (!pair.IsText)
            pair.Report(Changed, effect, "type", text);
        else
            CompareTexts(pair, Relation(AsText(pair.Base), AsText(pair.Head)), text);
    }

    private static void CompareTexts(SchemaPair pair, Effect effect, string text)
    {
        if (effect is Effect.Narrowed or Effect.Changed)
        {
            pair.Report(effect == Effect.Narrowed ? Specialized : Changed, effect, "type", text);
            return;
        }

        pair.Report(Compatible, Effect.Lost, "type", text, Direction.Request);
        pair.Report(Changed, effect | Effect.Lost, "type", text, Direction.Response);
    }

    private static Effect Relation(TypeSet from, TypeSet to) =>
        from == to ? Effect.None : (to & ~from) == 0 ? Effect.Narrowed : (from & ~to) == 0 ? Effect.Widened : Effect.Changed;

    private static TypeSet Stated(EffectiveSchema schema) => schema.IsAnything ? TypeSet.Any : schema.Types & ~TypeSet.Null;

    // A text without limits takes in every number; one with limits does not.
    private static TypeSet AsText(EffectiveSchema schema)
    {
        var isFree = schema.Types.HasFlag(TypeSet.String) && schema.Formats.Count + schema.Patterns.Count + schema.Bounds.Count == 0 && schema.Values is null;
        return Stated(schema) | (isFree ? TypeSet.Scalar : TypeSet.None);
    }
}

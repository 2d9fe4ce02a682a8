using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The types of a value, null aside. In a query string or a header every scalar is a text, so a string takes in the others there.</summary>
internal sealed class TypeRule : SchemaRule
{
    private static readonly Check Changed = Check.OfSchema("type-changed", null, "The type became another one.") with { NoMirror = "The reverse is the same change." };
    private static readonly Check Generalized = Check.OfSchema("type-generalized", "type-specialized", "More types are allowed.");
    private static readonly Check Specialized = Check.OfSchema("type-specialized", "type-generalized", "Fewer types are allowed.");

    public static TypeRule Instance { get; } = new();

    public override string Title => "Types";

    public override IReadOnlyList<Check> Checks { get; } = [Changed, Generalized, Specialized];

    public override RuleExample Example { get; } = new("type: integer", "type: number");

    /// <summary>Whether the types alone say it all: nothing is common, or one side allows anything.</summary>
    public static bool IsWholeStory(SchemaPair pair)
    {
        var (from, to) = (Types(pair, pair.Base), Types(pair, pair.Head));
        return from != to && (pair.Base.IsAnything || pair.Head.IsAnything || ((from & to) == 0 && from != 0 && to != 0));
    }

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (Types(pair, pair.Base), Types(pair, pair.Head));
        if (from == to)
            return;

        var effect = (to & ~from) == 0 ? Effect.Narrowed : (from & ~to) == 0 ? Effect.Widened : Effect.Changed;
        var check = effect == Effect.Narrowed ? Specialized : effect == Effect.Widened ? Generalized : Changed;
        pair.Report(check, effect, "type", $"the type changed from {(pair.Base.Types & ~JsonTypes.Null | (pair.Base.IsAnything ? JsonTypes.Any : 0)).Text()} to {(pair.Head.Types & ~JsonTypes.Null | (pair.Head.IsAnything ? JsonTypes.Any : 0)).Text()}");
    }

    private static JsonTypes Types(SchemaPair pair, EffectiveSchema schema)
    {
        var types = schema.Types & ~JsonTypes.Null;
        var isFreeText = pair.IsText && types.HasFlag(JsonTypes.String) && schema.Formats.Count == 0 && schema.Patterns.Count == 0 && schema.Values is null && schema.Bounds.Count == 0;
        if (isFreeText)
            types |= JsonTypes.Scalar;

        // A number between limits is still a number, but a text with limits takes in no number.
        return types;
    }
}

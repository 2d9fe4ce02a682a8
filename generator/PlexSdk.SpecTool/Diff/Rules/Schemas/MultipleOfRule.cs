using System.Globalization;
using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The step of a number. Multiples of 10 are multiples of 5, so 5 takes in 10.</summary>
internal sealed class MultipleOfRule : SchemaRule
{
    private static readonly Check Narrowed = Check.OfSchema("multiple-of-narrowed", "multiple-of-widened", "`multipleOf` was set, or its step allows fewer numbers.");
    private static readonly Check Widened = Check.OfSchema("multiple-of-widened", "multiple-of-narrowed", "`multipleOf` was taken away, or its step allows more numbers.");
    private static readonly Check Changed = Check.OfSchema("multiple-of-changed", null, "`multipleOf` became another step.") with { NoMirror = "The reverse is the same change." };

    public override string Title => "`multipleOf`";

    public override IReadOnlyList<Check> Checks { get; } = [Narrowed, Widened, Changed];

    public override RuleExample Example { get; } = new("type: integer\nmultipleOf: 5", "type: integer\nmultipleOf: 10");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Multiples, pair.Head.Multiples);
        if (from.SetEquals(to))
        {
            return;
        }

        var isNarrower = from.All(step => to.Any(other => Divides(step, other)));
        var isWider = to.All(step => from.Any(other => Divides(step, other)));
        var effect = isNarrower ? isWider ? Effect.None : Effect.Narrowed : isWider ? Effect.Widened : Effect.Changed;
        if (effect != Effect.None)
        {
            pair.Report(effect == Effect.Narrowed ? Narrowed : effect == Effect.Widened ? Widened : Changed, effect, "multipleOf", $"multipleOf changed from {Text(from)} to {Text(to)}");
        }
    }

    private static bool Divides(decimal step, decimal multiple) => step != 0 && multiple % step == 0;

    private static string Text(SortedSet<decimal> steps) =>
        steps.Count == 0 ? "none" : string.Join(" and ", steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));
}

using System.Globalization;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The step of a number. Multiples of 10 are multiples of 5, so 5 takes in 10.</summary>
internal sealed class MultipleOfRule() : KeywordRule("multipleOf", "`multipleOf`", Narrowed, Widened, Changed)
{
    private static readonly Check Narrowed =
        Check.OfSchema("multiple-of-narrowed", "multiple-of-widened", "`multipleOf` was set, or its step allows fewer numbers.");

    private static readonly Check Widened =
        Check.OfSchema("multiple-of-widened", "multiple-of-narrowed", "`multipleOf` was taken away, or its step allows more numbers.");

    private static readonly Check Changed = Check.OfSchemaChange("multiple-of-changed", "`multipleOf` became another step.");

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Multiples, pair.Head.Multiples);
        if (from.SetEquals(to))
            return null;

        var isNarrower = from.All(step => to.Any(other => Divides(step, other)));
        var isWider = to.All(step => from.Any(other => Divides(step, other)));
        var text = $"multipleOf changed from {Text(from)} to {Text(to)}";
        return isNarrower && isWider ? null
            : isNarrower ? new Outcome(Narrowed, Effect.Narrowed, text)
            : isWider ? new Outcome(Widened, Effect.Widened, text)
            : new Outcome(Changed, Effect.Changed, text);
    }

    private static bool Divides(decimal step, decimal multiple) => step != 0 && multiple % step == 0;

    private static string Text(SortedSet<decimal> steps) =>
        steps.Count == 0 ? "none" : string.Join(" and ", steps.Select(step => step.ToString(CultureInfo.InvariantCulture)));
}

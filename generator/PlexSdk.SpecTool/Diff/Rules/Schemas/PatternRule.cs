using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Regular expressions. Whether one contains another cannot be told in general, so a change is both.</summary>
internal sealed class PatternRule() : SchemaRule("Patterns", Added, Removed, Changed)
{
    private const string Why =
        "A reader relies on the shape of a text less than on its presence, and no generated client checks it: a warning in a response.";

    private static readonly Check Added = Check.OfSchema("pattern-added", "pattern-removed", "A pattern was set.");
    private static readonly Check Removed =
        Check.OfSchema("pattern-removed", "pattern-added", "The pattern was taken away, or now matches everything.", Why)
            .AtMost(Grade.Warning, Direction.Response);

    private static readonly Check Changed =
        Check.OfSchemaChange("pattern-changed", "The pattern became another one.", Why).AtMost(Grade.Warning, Direction.Response);

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Patterns, pair.Head.Patterns);
        if (from.SetEquals(to))
        {
            return;
        }

        var (check, effect, text) = from.IsSubsetOf(to) ? (Added, Effect.Narrowed, $"{Text(to.Except(from))} was added")
            : to.IsSubsetOf(from) ? (Removed, Effect.Widened, $"{Text(from.Except(to))} was removed")
            : (Changed, Effect.Changed, $"changed from {Text(from)} to {Text(to)}");
        pair.Report(check, effect, "pattern", $"the pattern {text}");
    }

    private static string Text(IEnumerable<string> patterns) => string.Join(" and ", patterns.Select(pattern => $"'{pattern}'"));
}

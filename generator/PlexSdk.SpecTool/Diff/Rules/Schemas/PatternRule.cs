using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Regular expressions. Whether one contains another cannot be told in general, so a change is both.</summary>
internal sealed class PatternRule : SchemaRule
{
    private const string Why = "A reader relies on the shape of a text less than on its presence, and no generated client checks it: a warning in a response.";

    private static readonly Check Added = Check.OfSchema("pattern-added", "pattern-removed", "A pattern was set.");
    private static readonly Check Removed = Check.OfSchema("pattern-removed", "pattern-added", "The pattern was taken away, or now matches everything.")
        with
    { ResponseCeiling = Grade.Warning, Reason = Why };
    private static readonly Check Changed = Check.OfSchema("pattern-changed", null, "The pattern became another one.")
        with
    { NoMirror = "The reverse is the same change.", ResponseCeiling = Grade.Warning, Reason = Why };

    public override string Title => "Patterns";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new("type: string", "type: string\npattern: '^[a-z]+$'");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Patterns, pair.Head.Patterns);
        if (from.SetEquals(to))
        {
            return;
        }

        if (from.IsSubsetOf(to))
        {
            pair.Report(Added, Effect.Narrowed, "pattern", $"the pattern {Text(to.Except(from))} was added");
        }
        else if (to.IsSubsetOf(from))
        {
            pair.Report(Removed, Effect.Widened, "pattern", $"the pattern {Text(from.Except(to))} was removed");
        }
        else
        {
            pair.Report(Changed, Effect.Changed, "pattern", $"the pattern changed from {Text(from)} to {Text(to)}");
        }
    }

    private static string Text(IEnumerable<string> patterns) => string.Join(" and ", patterns.Select(pattern => $"'{pattern}'"));
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Regular expressions. Whether one contains another cannot be told in general, so a change is both.</summary>
internal sealed class PatternRule() : KeywordRule("pattern", "Patterns", Added, Removed, Changed)
{
    private const string Why =
        "A reader relies on the shape of a text less than on its presence, and no generated client checks it: a warning in a response.";

    private static readonly Check Added = Check.OfSchema("pattern-added", "pattern-removed", "A pattern was set.");
    private static readonly Check Removed =
        Check.OfSchema("pattern-removed", "pattern-added", "The pattern was taken away, or now matches everything.", Why)
            .AtMost(Grade.Warning, Direction.Response);

    private static readonly Check Changed =
        Check.OfSchemaChange("pattern-changed", "The pattern became another one.", Why).AtMost(Grade.Warning, Direction.Response);

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Patterns, pair.Head.Patterns);
        return from.SetEquals(to) ? null
            : from.IsSubsetOf(to) ? new Outcome(Added, Effect.Narrowed, $"the pattern {Text(to.Except(from))} was added")
            : to.IsSubsetOf(from) ? new Outcome(Removed, Effect.Widened, $"the pattern {Text(from.Except(to))} was removed")
            : new Outcome(Changed, Effect.Changed, $"the pattern changed from {Text(from)} to {Text(to)}");
    }

    private static string Text(IEnumerable<string> patterns) => string.Join(" and ", patterns.Select(pattern => $"'{pattern}'"));
}

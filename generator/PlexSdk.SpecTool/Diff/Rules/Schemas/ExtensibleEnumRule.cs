namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Known values of a list that may grow: readers expect new ones, writers may still lose one.</summary>
internal sealed class ExtensibleEnumRule() : SchemaRule("`x-extensible-enum`", Added, Removed)
{
    private const string Keyword = "x-extensible-enum";

    private static readonly Check Added =
        Check.OfSchema($"{Keyword}-value-added", $"{Keyword}-value-removed", "A known value was added.", "An extensible list promises that new values come.")
            .AtMost(Grade.Info, Direction.Response);

    private static readonly Check Removed = Check.OfSchema($"{Keyword}-value-removed", $"{Keyword}-value-added", "A known value was removed.");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.Plain.GetValueOrDefault(Keyword) is not JsonArray before || pair.Head.Plain.GetValueOrDefault(Keyword) is not JsonArray after)
            return;

        var (from, to) = (before.Select(Canonical.Text).ToHashSet(), after.Select(Canonical.Text).ToHashSet());
        if (!from.IsSubsetOf(to))
            pair.Report(Removed, Effect.Narrowed, Keyword, $"the known value {string.Join(", ", from.Except(to))} was removed");

        if (!to.IsSubsetOf(from))
            pair.Report(Added, Effect.Widened, Keyword, $"the known value {string.Join(", ", to.Except(from))} was added");
    }
}

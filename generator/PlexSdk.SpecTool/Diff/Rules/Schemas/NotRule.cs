namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What is forbidden. A changed <c>not</c> is compared the other way round.</summary>
internal sealed class NotRule() : SchemaRule("`not`", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("not-added", "not-removed", "Something was forbidden.");
    private static readonly Check Removed = Check.OfSchema("not-removed", "not-added", "Something is no longer forbidden.");
    private static readonly Check Changed = Check.OfSchemaChange("not-changed", "Something else is forbidden.");

    public override void Compare(SchemaPair pair)
    {
        var (before, after) = (pair.Base.Nots, pair.Head.Nots);
        if (before is [var only] && after is [var other])
        {
            // A property that does no harm elsewhere changes what is forbidden.
            if (pair.Relate(only, other) == Effect.None && !pair.IsSame(only, other))
                pair.Report(Changed, Effect.Changed, "not", "what is forbidden with `not` changed");

            return;
        }

        if (after.Any(to => !before.Any(from => pair.IsSame(from, to))))
            pair.Report(Added, Effect.Narrowed, "not", "something was forbidden with `not`");

        if (before.Any(from => !after.Any(to => pair.IsSame(from, to))))
            pair.Report(Removed, Effect.Widened, "not", "something is no longer forbidden with `not`");
    }
}

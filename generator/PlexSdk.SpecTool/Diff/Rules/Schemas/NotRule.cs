using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What is forbidden. A changed <c>not</c> is compared the other way round.</summary>
internal sealed class NotRule : SchemaRule
{
    private static readonly Check Added = Check.OfSchema("not-added", "not-removed", "Something was forbidden.");
    private static readonly Check Removed = Check.OfSchema("not-removed", "not-added", "Something is no longer forbidden.");

    private static readonly Check Changed = Check.OfSchema("not-changed", null, "Something else is forbidden.") with { NoMirror = "The reverse is the same change." };

    public override string Title => "`not`";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed, Changed];

    public override RuleExample Example { get; } = new("type: string", "type: string\nnot: {const: root}");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.Nots.Count == 1 && pair.Head.Nots.Count == 1)
        {
            // A property that does no harm elsewhere changes what is forbidden.
            if (pair.Relate(pair.Base.Nots[0], pair.Head.Nots[0]) == Effect.None && !pair.IsSame(pair.Base.Nots[0], pair.Head.Nots[0]))
            {
                pair.Report(Changed, Effect.Changed, "not", "what is forbidden with `not` changed");
            }

            return;
        }

        if (pair.Head.Nots.Any(head => !pair.Base.Nots.Any(from => pair.IsSame(from, head))))
        {
            pair.Report(Added, Effect.Narrowed, "not", "something was forbidden with `not`");
        }

        if (pair.Base.Nots.Any(from => !pair.Head.Nots.Any(head => pair.IsSame(from, head))))
        {
            pair.Report(Removed, Effect.Widened, "not", "something is no longer forbidden with `not`");
        }
    }
}

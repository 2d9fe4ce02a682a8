using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Conditions. When the condition itself changed, what it demands cannot be compared.</summary>
internal sealed class ConditionRule() : SchemaRule("`if`, `then`, `else`", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("if-added", "if-removed", "A condition was added.");
    private static readonly Check Removed = Check.OfSchema("if-removed", "if-added", "A condition was removed.");
    private static readonly Check Changed = Check.OfSchemaChange("if-changed", "The condition became another one.");

    public override void Compare(SchemaPair pair)
    {
        var (before, after) = (Effective(pair.Base), Effective(pair.Head));
        if (before.Count < after.Count)
        {
            pair.Report(Added, Effect.Narrowed, "if", "a condition was added");
        }
        else if (before.Count > after.Count)
        {
            pair.Report(Removed, Effect.Widened, "if", "a condition was removed");
        }
        else if (before.Zip(after).Any(item => !pair.IsSame(item.First.If, item.Second.If)))
        {
            pair.Report(Changed, Effect.Changed, "if", "the condition changed");
        }
    }

    // A condition without consequences demands nothing.
    private static List<Condition> Effective(EffectiveSchema schema) =>
        [.. schema.Conditions.Where(condition => condition.Then.Parts.Count + condition.Else.Parts.Count > 0)];
}

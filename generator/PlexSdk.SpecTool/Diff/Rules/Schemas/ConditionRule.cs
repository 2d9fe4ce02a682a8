namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Conditions. When the condition itself changed, what it demands cannot be compared.</summary>
internal sealed class ConditionRule() : KeywordRule("if", "`if`, `then`, `else`", Added, Removed, Changed)
{
    private static readonly Check Added = Check.OfSchema("if-added", "if-removed", "A condition was added.");
    private static readonly Check Removed = Check.OfSchema("if-removed", "if-added", "A condition was removed.");
    private static readonly Check Changed = Check.OfSchemaChange("if-changed", "The condition became another one.");

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (before, after) = (Effective(pair.Base), Effective(pair.Head));
        return before.Count < after.Count ? new Outcome(Added, Effect.Narrowed, "a condition was added")
            : before.Count > after.Count ? new Outcome(Removed, Effect.Widened, "a condition was removed")
            : before.Zip(after).All(item => pair.IsSame(item.First.If, item.Second.If)) ? null
            : new Outcome(Changed, Effect.Changed, "the condition changed");
    }

    // A condition without consequences demands nothing.
    private static List<Condition> Effective(EffectiveSchema schema) =>
        [.. schema.Conditions.Where(condition => condition.Then.Parts.Count + condition.Else.Parts.Count > 0)];
}

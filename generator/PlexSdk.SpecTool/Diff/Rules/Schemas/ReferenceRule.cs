namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>References that cannot be followed. What they name is not known, so only the same reference is the same schema.</summary>
internal sealed class ReferenceRule() : KeywordRule("$ref", "References that cannot be followed", Changed)
{
    private static readonly Check Changed = Check.OfSchemaChange("unresolved-reference-changed", "A reference that cannot be followed was changed.");

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Unresolved, pair.Head.Unresolved);
        return from.SetEquals(to) ? null : new Outcome(Changed, Effect.Changed, $"the reference {Text(from)} became {Text(to)}, and cannot be followed");
    }

    private static string Text(SortedSet<string> references) =>
        references.Count == 0 ? "nothing" : string.Join(" and ", references.Select(reference => $"'{reference}'"));
}

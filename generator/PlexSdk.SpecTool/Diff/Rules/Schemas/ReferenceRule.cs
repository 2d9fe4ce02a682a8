using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>References that cannot be followed. What they name is not known, so only the same reference is the same schema.</summary>
internal sealed class ReferenceRule() : SchemaRule("References that cannot be followed", Changed)
{
    private static readonly Check Changed = Check.OfSchemaChange("unresolved-reference-changed", "A reference that cannot be followed was changed.");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Unresolved, pair.Head.Unresolved);
        if (!from.SetEquals(to))
        {
            pair.Report(Changed, Effect.Changed, "$ref", $"the reference {Text(from)} became {Text(to)}, and cannot be followed");
        }
    }

    private static string Text(SortedSet<string> references) =>
        references.Count == 0 ? "nothing" : string.Join(" and ", references.Select(reference => $"'{reference}'"));
}

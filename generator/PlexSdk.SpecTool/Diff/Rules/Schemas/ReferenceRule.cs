using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>References that cannot be followed. What they name is not known, so only the same reference is the same schema.</summary>
internal sealed class ReferenceRule : SchemaRule
{
    private static readonly Check Changed = Check.OfSchema("unresolved-reference-changed", null, "A reference that cannot be followed was changed.") with { NoMirror = "The reverse is the same change." };

    public override string Title => "References that cannot be followed";

    public override IReadOnlyList<Check> Checks { get; } = [Changed];

    public override RuleExample Example { get; } = new("$ref: https://example.com/a.json", "$ref: https://example.com/b.json");

    public override void Compare(SchemaPair pair)
    {
        if (!pair.Base.Unresolved.SetEquals(pair.Head.Unresolved))
        {
            pair.Report(Changed, Effect.Changed, "$ref", $"the reference {Text(pair.Base.Unresolved)} became {Text(pair.Head.Unresolved)}, and cannot be followed");
        }
    }

    private static string Text(SortedSet<string> references) => references.Count == 0 ? "nothing" : string.Join(" and ", references.Select(reference => $"'{reference}'"));
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Known values of a list that may grow: readers expect new ones, writers may still lose one.</summary>
internal sealed class ExtensibleEnumRule : SchemaRule
{
    private static readonly Check Added = Check.OfSchema("x-extensible-enum-value-added", "x-extensible-enum-value-removed", "A known value was added.")
        with
    { ResponseCeiling = Grade.Info, Reason = "An extensible list promises that new values come." };
    private static readonly Check Removed = Check.OfSchema("x-extensible-enum-value-removed", "x-extensible-enum-value-added", "A known value was removed.");

    public override string Title => "`x-extensible-enum`";

    public override IReadOnlyList<Check> Checks { get; } = [Added, Removed];

    public override RuleExample Example { get; } = new("type: string\nx-extensible-enum: [a, b]", "type: string\nx-extensible-enum: [a]");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.Plain.GetValueOrDefault("x-extensible-enum") is not JsonArray before || pair.Head.Plain.GetValueOrDefault("x-extensible-enum") is not JsonArray after)
        {
            return;
        }

        var (from, to) = (before.Select(Canonical.Text).ToHashSet(), after.Select(Canonical.Text).ToHashSet());
        if (!from.IsSubsetOf(to))
        {
            pair.Report(Removed, Effect.Narrowed, "x-extensible-enum", $"the known value {string.Join(", ", from.Except(to))} was removed");
        }

        if (!to.IsSubsetOf(from))
        {
            pair.Report(Added, Effect.Widened, "x-extensible-enum", $"the known value {string.Join(", ", to.Except(from))} was added");
        }
    }
}

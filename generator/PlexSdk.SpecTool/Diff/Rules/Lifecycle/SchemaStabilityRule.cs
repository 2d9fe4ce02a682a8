using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>The promise that <c>x-stability-level</c> makes for a property.</summary>
internal sealed class SchemaStabilityRule() : SchemaRule("`x-stability-level` of a schema", Decreased, Increased)
{
    private static readonly Check Decreased = Check.OfSchema("stability-decreased", "stability-increased", "A property is promised for less.");
    private static readonly Check Increased = Check.OfSchema("stability-increased", "stability-decreased", "A property is promised for more.");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (Level(pair.Base), Level(pair.Head));
        var change = StabilityLevels.Rank(to) - StabilityLevels.Rank(from);
        if (change < 0)
        {
            pair.Report(Decreased, Effect.Lost, "x-stability-level", $"the stability sank from {from ?? "stable"} to {to}");
        }
        else if (change > 0)
        {
            pair.Report(Increased, Effect.None, "x-stability-level", $"the stability rose from {from} to {to ?? "stable"}");
        }
    }

    private static string? Level(EffectiveSchema schema) => schema.Plain.GetValueOrDefault("x-stability-level")?.ToString();
}

using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The promise that <c>x-stability-level</c> makes for a property.</summary>
internal sealed class SchemaStabilityRule : SchemaRule
{
    private static readonly Check Decreased = Check.OfSchema("stability-decreased", "stability-increased", "A property is promised for less.");
    private static readonly Check Increased = Check.OfSchema("stability-increased", "stability-decreased", "A property is promised for more.");

    public override string Title => "`x-stability-level` of a schema";

    public override IReadOnlyList<Check> Checks { get; } = [Decreased, Increased];

    public override RuleExample Example { get; } = new("type: string\nx-stability-level: stable", "type: string\nx-stability-level: beta");

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault("x-stability-level")?.ToString(), pair.Head.Plain.GetValueOrDefault("x-stability-level")?.ToString());
        if (StabilityLevels.Rank(from) == StabilityLevels.Rank(to))
        {
            return;
        }

        if (StabilityLevels.Rank(to) < StabilityLevels.Rank(from))
        {
            pair.Report(Decreased, Effect.Lost, "x-stability-level", $"the stability sank from {from ?? "stable"} to {to}");
        }
        else
        {
            pair.Report(Increased, Effect.None, "x-stability-level", $"the stability rose from {from} to {to ?? "stable"}");
        }
    }
}

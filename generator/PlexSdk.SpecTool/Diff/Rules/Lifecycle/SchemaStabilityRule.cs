namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>The promise that <c>x-stability-level</c> makes for a property.</summary>
internal sealed class SchemaStabilityRule() : KeywordRule("x-stability-level", "`x-stability-level` of a schema", Decreased, Increased)
{
    private static readonly Check Decreased = Check.OfSchema("stability-decreased", "stability-increased", "A property is promised for less.");
    private static readonly Check Increased = Check.OfSchema("stability-increased", "stability-decreased", "A property is promised for more.");

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault(Keyword)?.ToString(), pair.Head.Plain.GetValueOrDefault(Keyword)?.ToString());
        return StabilityLevels.Rank(to).CompareTo(StabilityLevels.Rank(from)) switch
        {
            < 0 => new(Decreased, Effect.Lost, $"the stability sank from {from ?? "stable"} to {to}"),
            > 0 => new(Increased, Effect.None, $"the stability rose from {from} to {to ?? "stable"}"),
            _ => null,
        };
    }
}

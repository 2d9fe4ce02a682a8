using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that are announced to go, or no longer are.</summary>
internal sealed class DeprecationRule : SchemaRule
{
    private static readonly Check Deprecated = Check.OfSchema("deprecated", "reactivated", "A property is deprecated now.");
    private static readonly Check Reactivated = Check.OfSchema("reactivated", "deprecated", "A property is no longer deprecated.");

    public override string Title => "Deprecated schemas";

    public override IReadOnlyList<Check> Checks { get; } = [Deprecated, Reactivated];

    public override RuleExample Example { get; } = new("type: string", "type: string\ndeprecated: true");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Base.IsDeprecated == pair.Head.IsDeprecated)
        {
            return;
        }

        var sunset = pair.Head.Plain.TryGetValue("x-sunset", out var date) ? $", to be removed on {date}" : "";
        if (pair.Head.IsDeprecated)
        {
            pair.Report(Deprecated, Effect.None, "deprecated", "it is deprecated now" + sunset);
        }
        else
        {
            pair.Report(Reactivated, Effect.None, "deprecated", "it is no longer deprecated");
        }
    }
}

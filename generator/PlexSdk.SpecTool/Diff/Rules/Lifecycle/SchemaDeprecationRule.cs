using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.SpecTool.Diff.Rules.Lifecycle;

/// <summary>Properties that are announced to go, or no longer are.</summary>
internal sealed class SchemaDeprecationRule() : SchemaRule("Deprecated schemas", Deprecated, Reactivated)
{
    private static readonly Check Deprecated = Check.OfSchema("deprecated", "reactivated", "A property is deprecated now.");
    private static readonly Check Reactivated = Check.OfSchema("reactivated", "deprecated", "A property is no longer deprecated.");

    public override void Compare(SchemaPair pair)
    {
        if (pair.Head.IsDeprecated && !pair.Base.IsDeprecated)
        {
            var sunset = pair.Head.Plain.TryGetValue("x-sunset", out var date) ? $", to be removed on {date}" : "";
            pair.Report(Deprecated, Effect.None, "deprecated", "it is deprecated now" + sunset);
        }
        else if (pair.Base.IsDeprecated && !pair.Head.IsDeprecated)
        {
            pair.Report(Reactivated, Effect.None, "deprecated", "it is no longer deprecated");
        }
    }
}

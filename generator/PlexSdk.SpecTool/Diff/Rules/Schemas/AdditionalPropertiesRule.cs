using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that no name declares: any, none, or those of one schema.</summary>
internal sealed class AdditionalPropertiesRule() : SchemaRule("`additionalProperties`", Closed, Opened, Limited, Freed)
{
    private const string Keyword = "additionalProperties";
    private const string Tolerant = "A warning in a response: readers pass over what they do not know, unless they were written to refuse it.";

    private static readonly Check Closed =
        Check.OfSchema("additional-properties-closed", "additional-properties-opened", "Further properties are no longer allowed.");

    private static readonly Check Opened =
        Check.OfSchema("additional-properties-opened", "additional-properties-closed", "Further properties are allowed now.", Tolerant)
            .AtMost(Grade.Warning, Direction.Response);

    private static readonly Check Limited =
        Check.OfSchema("additional-properties-limited", "additional-properties-freed", "Further properties must satisfy a schema now.");

    private static readonly Check Freed =
        Check.OfSchema("additional-properties-freed", "additional-properties-limited", "Further properties may be anything now.");

    private enum Openness
    {
        Open,
        Map,
        Closed,
    }

    public override void Compare(SchemaPair pair)
    {
        if (!pair.SharedTypes.HasFlag(JsonTypes.Object))
        {
            return;
        }

        switch (State(pair.Base), State(pair.Head))
        {
            case (Openness.Closed, not Openness.Closed):
                pair.Report(Opened, Effect.Widened, Keyword, "further properties are allowed now");
                break;
            case (not Openness.Closed, Openness.Closed):
                pair.Report(Closed, Effect.Narrowed, Keyword, "further properties are no longer allowed");
                break;
            case (Openness.Open, Openness.Map):
                pair.Report(Limited, Effect.Narrowed, Keyword, "further properties must satisfy a schema now");
                break;
            case (Openness.Map, Openness.Open):
                pair.Report(Freed, Effect.Widened, Keyword, "further properties may be anything now");
                break;
        }
    }

    private static Openness State(EffectiveSchema schema) =>
        schema.IsClosed ? Openness.Closed : schema.AdditionalProperties.Any(value => value is not JsonObject { Count: 0 }) ? Openness.Map : Openness.Open;
}

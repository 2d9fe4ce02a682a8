namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that no name declares: any, none, or those of one schema.</summary>
internal sealed class AdditionalPropertiesRule() : KeywordRule("additionalProperties", "`additionalProperties`", Closed, Opened, Limited, Freed)
{
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

    protected override Outcome? Judge(SchemaPair pair) => (State(pair.Base), State(pair.Head)) switch
    {
        _ when !pair.SharedTypes.HasFlag(TypeSet.Object) => null,
        (Openness.Closed, not Openness.Closed) => new(Opened, Effect.Widened, "further properties are allowed now"),
        (not Openness.Closed, Openness.Closed) => new(Closed, Effect.Narrowed, "further properties are no longer allowed"),
        (Openness.Open, Openness.Map) => new(Limited, Effect.Narrowed, "further properties must satisfy a schema now"),
        (Openness.Map, Openness.Open) => new(Freed, Effect.Widened, "further properties may be anything now"),
        _ => null,
    };

    private static Openness State(EffectiveSchema schema) =>
        schema.IsClosed ? Openness.Closed : schema.AdditionalProperties.Any(value => value is not JsonObject { Count: 0 }) ? Openness.Map : Openness.Open;
}

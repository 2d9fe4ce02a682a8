namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether the value may be null, however the document says so.</summary>
internal sealed class NullableRule() : SchemaRule("Null", Became, BecameNot)
{
    private static readonly Check Became = Check.OfSchema("became-nullable", "became-not-nullable", "The value may now be null.");
    private static readonly Check BecameNot = Check.OfSchema("became-not-nullable", "became-nullable", "The value may no longer be null.");

    public override void Compare(SchemaPair pair) =>
        pair.Report(pair.Head.Sources.ContainsKey("nullable") ? "nullable" : "type", (pair.Base.AllowsNull, pair.Head.AllowsNull) switch
        {
            // A list of alternatives may hold null itself; then the alternatives tell.
            _ when pair.Base.Types == TypeSet.None || pair.Head.Types == TypeSet.None => null,
            (false, true) => new(Became, Effect.Widened, "the value may now be null"),
            (true, false) => new(BecameNot, Effect.Narrowed, "the value may no longer be null"),
            _ => null,
        });
}

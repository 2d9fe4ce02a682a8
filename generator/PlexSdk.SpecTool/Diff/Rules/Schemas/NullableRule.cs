using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether the value may be null, however the document says so.</summary>
internal sealed class NullableRule : SchemaRule
{
    private static readonly Check Became = Check.OfSchema("became-nullable", "became-not-nullable", "The value may now be null.");
    private static readonly Check BecameNot = Check.OfSchema("became-not-nullable", "became-nullable", "The value may no longer be null.");

    public override string Title => "Null";

    public override IReadOnlyList<Check> Checks { get; } = [Became, BecameNot];

    public override RuleExample Example { get; } = new("type: string", "type: [string, 'null']");

    public override void Compare(SchemaPair pair)
    {
        // A list of alternatives may hold null itself; then the alternatives tell.
        if (pair.Base.AllowsNull == pair.Head.AllowsNull || pair.Base.Types == JsonTypes.None || pair.Head.Types == JsonTypes.None)
        {
            return;
        }

        if (pair.Head.AllowsNull)
        {
            pair.Report(Became, Effect.Widened, Keyword(pair.Head), "the value may now be null");
        }
        else
        {
            pair.Report(BecameNot, Effect.Narrowed, Keyword(pair.Head), "the value may no longer be null");
        }
    }

    private static string Keyword(EffectiveSchema schema) => schema.Sources.ContainsKey("nullable") ? "nullable" : "type";
}

using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Whether the value may be null, however the document says so.</summary>
internal sealed class NullableRule() : SchemaRule("Null", Became, BecameNot)
{
    private static readonly Check Became = Check.OfSchema("became-nullable", "became-not-nullable", "The value may now be null.");
    private static readonly Check BecameNot = Check.OfSchema("became-not-nullable", "became-nullable", "The value may no longer be null.");

    public override void Compare(SchemaPair pair)
    {
        // A list of alternatives may hold null itself; then the alternatives tell.
        if (pair.Base.AllowsNull == pair.Head.AllowsNull || pair.Base.Types == JsonTypes.None || pair.Head.Types == JsonTypes.None)
        {
            return;
        }

        var keyword = pair.Head.Sources.ContainsKey("nullable") ? "nullable" : "type";
        var (check, effect, word) = pair.Head.AllowsNull ? (Became, Effect.Widened, "now") : (BecameNot, Effect.Narrowed, "no longer");
        pair.Report(check, effect, keyword, $"the value may {word} be null");
    }
}

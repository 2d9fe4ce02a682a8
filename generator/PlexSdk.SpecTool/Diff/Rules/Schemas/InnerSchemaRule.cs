using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What the keywords have in common that hold one schema: to set one narrows, to drop it widens, a changed one is compared.</summary>
internal abstract class InnerSchemaRule : SchemaRule
{
    private readonly string _keyword;
    private readonly Check _added;
    private readonly Check _removed;

    protected InnerSchemaRule(string keyword, string id)
    {
        _keyword = keyword;
        _added = Check.OfSchema($"{id}-added", $"{id}-removed", $"`{keyword}` was added.");
        _removed = Check.OfSchema($"{id}-removed", $"{id}-added", $"`{keyword}` was removed.");
        Checks = [_added, _removed];
    }

    public override string Title => $"`{_keyword}`";

    public override IReadOnlyList<Check> Checks { get; }

    public override void Compare(SchemaPair pair)
    {
        var (isBefore, isAfter) = (Demands(pair.Base), Demands(pair.Head));
        if (isBefore == isAfter)
        {
            return;
        }

        if (isAfter)
        {
            pair.Report(_added, Effect.Narrowed, _keyword, $"{_keyword} was added");
        }
        else
        {
            pair.Report(_removed, Effect.Widened, _keyword, $"{_keyword} was removed");
        }
    }

    /// <summary>Whether the keyword is there and demands anything.</summary>
    private bool Demands(Diff.Schemas.EffectiveSchema schema) =>
        schema.Inner.TryGetValue(_keyword, out var parts)
        && (_keyword == "contains" || parts.Any(part => part is System.Text.Json.Nodes.JsonObject { Count: > 0 } || Diff.Schemas.Canonical.IsFalse(part)));
}

using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What the keywords have in common that say how a value is written: any change is another way to write it.</summary>
internal abstract class PlainKeywordRule : SchemaRule
{
    private readonly string _keyword;
    private readonly Check _changed;

    protected PlainKeywordRule(string keyword, string id)
    {
        _keyword = keyword;
        _changed = Check.OfSchema($"{id}-changed", null, $"`{keyword}` was set, taken away or changed.") with { NoMirror = "The reverse is the same change." };
        Checks = [_changed];
    }

    public override string Title => $"`{_keyword}`";

    public override IReadOnlyList<Check> Checks { get; }

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault(_keyword), pair.Head.Plain.GetValueOrDefault(_keyword));
        if (!Canonical.Equal(from, to))
        {
            pair.Report(_changed, Effect.Changed, _keyword, $"{_keyword} changed from {Text(from)} to {Text(to)}");
        }
    }

    private static string Text(System.Text.Json.Nodes.JsonNode? node) => node is null ? "none" : Canonical.Text(node);
}

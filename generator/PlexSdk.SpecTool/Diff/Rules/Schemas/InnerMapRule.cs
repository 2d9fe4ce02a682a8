using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What the keywords have in common that hold schemas by name.</summary>
internal abstract class InnerMapRule : SchemaRule
{
    private readonly string _keyword;
    private readonly Check _added;
    private readonly Check _removed;

    protected InnerMapRule(string keyword, string id)
    {
        _keyword = keyword;
        _added = Check.OfSchema($"{id}-added", $"{id}-removed", $"An entry of `{keyword}` was added.");
        _removed = Check.OfSchema($"{id}-removed", $"{id}-added", $"An entry of `{keyword}` was removed.");
        Checks = [_added, _removed];
    }

    public override string Title => $"`{_keyword}`";

    public override IReadOnlyList<Check> Checks { get; }

    public override void Compare(SchemaPair pair)
    {
        foreach (var (key, _) in pair.Head.InnerMaps.Where(entry => entry.Key.Keyword == _keyword && !pair.Base.InnerMaps.ContainsKey(entry.Key)))
        {
            pair.Report(_added, Effect.Narrowed, _keyword, $"'{key.Key}' was added to {_keyword}");
        }

        foreach (var (key, _) in pair.Base.InnerMaps.Where(entry => entry.Key.Keyword == _keyword && !pair.Head.InnerMaps.ContainsKey(entry.Key)))
        {
            pair.Report(_removed, Effect.Widened, _keyword, $"'{key.Key}' was removed from {_keyword}");
        }
    }
}

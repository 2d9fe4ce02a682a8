using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What all limits have in common: an upper one that sinks narrows, a lower one that sinks widens.</summary>
internal abstract class BoundRule : SchemaRule
{
    private readonly string _keyword;
    private readonly bool _isUpper;
    private readonly decimal? _default;
    private readonly Check _set;
    private readonly Check _unset;
    private readonly Check _increased;
    private readonly Check _decreased;

    protected BoundRule(string keyword, string id, bool isUpper, decimal? implicitValue = null)
    {
        (_keyword, _isUpper, _default) = (keyword, isUpper, implicitValue);
        _set = Check.OfSchema($"{id}-set", $"{id}-unset", $"`{keyword}` was set.")
            with
        { Reason = "oasdiff warns in a request; a sender that goes beyond the new limit is refused." };
        _unset = Check.OfSchema($"{id}-unset", $"{id}-set", $"`{keyword}` was taken away.");
        _increased = Check.OfSchema($"{id}-increased", $"{id}-decreased", $"`{keyword}` was increased.");
        _decreased = Check.OfSchema($"{id}-decreased", $"{id}-increased", $"`{keyword}` was decreased.");
        Checks = [_set, _unset, _increased, _decreased];
    }

    public override string Title => $"`{_keyword}`";

    public override IReadOnlyList<Check> Checks { get; }

    public override void Compare(SchemaPair pair)
    {
        var from = Read(pair.Base);
        var to = Read(pair.Head);
        if (from == to || (_default is not null && (from is null || to is null)))
        {
            return;
        }

        if (from is null && to is { } set)
        {
            pair.Report(_set, Effect.Narrowed, _keyword, $"{_keyword} was set to {Text(set)}");
        }
        else if (to is null && from is { } unset)
        {
            pair.Report(_unset, Effect.Widened, _keyword, $"{_keyword} {Text(unset)} was taken away");
        }
        else if (from is { } old && to is { } current)
        {
            Compare(pair, old, current);
        }
    }

    private void Compare(SchemaPair pair, Bound from, Bound to)
    {
        var effect = BoundReader.Compare(to, from, _isUpper) < 0 ? Effect.Narrowed : Effect.Widened;
        var isIncrease = (effect == Effect.Widened) == _isUpper;
        pair.Report(isIncrease ? _increased : _decreased, effect, _keyword, $"{_keyword} changed from {Text(from)} to {Text(to)}");
    }

    private Bound? Read(EffectiveSchema schema) =>
        schema.Bounds.TryGetValue(_keyword, out var bound) ? bound : _default is { } value && schema.Inner.ContainsKey("contains") ? new Bound(value, false) : null;

    private static string Text(Bound bound) => FormattableString.Invariant($"{bound.Value}{(bound.IsExclusive ? " (exclusive)" : "")}");
}

using PlexSdk.SpecTool.Diff.Comparing;
using PlexSdk.SpecTool.Diff.Model;
using PlexSdk.SpecTool.Diff.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A limit: an upper one that sinks narrows, a lower one that sinks widens.</summary>
internal sealed class BoundRule : SchemaRule
{
    private readonly string _keyword;
    private readonly bool _isUpper;
    private readonly decimal? _default;

    private BoundRule(string keyword, string id, bool isUpper, string on, decimal? implicitValue = null)
        : base(
            $"`{keyword}`",
            Check.OfSchema(
                $"{id}-set", $"{id}-unset", $"`{keyword}` was set.", "oasdiff warns in a request; a sender that goes beyond the new limit is refused."),
            Check.OfSchema($"{id}-unset", $"{id}-set", $"`{keyword}` was taken away."),
            Check.OfSchema($"{id}-increased", $"{id}-decreased", $"`{keyword}` was increased."),
            Check.OfSchema($"{id}-decreased", $"{id}-increased", $"`{keyword}` was decreased."))
    {
        (_keyword, _isUpper, _default) = (keyword, isUpper, implicitValue);
        Example = new RuleExample($"{on}\n{keyword}: {(isUpper ? 10 : 2)}", $"{on}\n{keyword}: 5");
    }

    public static IReadOnlyList<BoundRule> All { get; } =
    [
        new("maximum", "max", isUpper: true, on: "type: integer"),
        new("minimum", "min", isUpper: false, on: "type: integer"),
        new("maxLength", "max-length", isUpper: true, on: "type: string"),
        new("minLength", "min-length", isUpper: false, on: "type: string"),
        new("maxProperties", "max-properties", isUpper: true, on: "type: object"),
        new("minProperties", "min-properties", isUpper: false, on: "type: object"),
        new("maxItems", "max-items", isUpper: true, on: "type: array\nitems: {type: string}"),
        new("minItems", "min-items", isUpper: false, on: "type: array\nitems: {type: string}"),
        new("maxContains", "max-contains", isUpper: true, on: "type: array\ncontains: {type: string}"),
        new("minContains", "min-contains", isUpper: false, on: "type: array\ncontains: {type: string}", implicitValue: 1),
    ];

    public override RuleExample Example { get; }

    public override void Compare(SchemaPair pair)
    {
        var (from, to) = (Read(pair.Base), Read(pair.Head));
        if (from == to || (_default is not null && (from is null || to is null)))
        {
            return;
        }

        var effect = to is not { } set ? Effect.Widened : from is not { } old || BoundReader.Compare(set, old, _isUpper) < 0 ? Effect.Narrowed : Effect.Widened;
        var (check, text) = (from, to) switch
        {
            (null, _) => (Checks[0], $"was set to {Text(to)}"),
            (_, null) => (Checks[1], $"{Text(from)} was taken away"),
            _ => (Checks[(effect == Effect.Widened) == _isUpper ? 2 : 3], $"changed from {Text(from)} to {Text(to)}"),
        };
        pair.Report(check, effect, _keyword, $"{_keyword} {text}");
    }

    private Bound? Read(EffectiveSchema schema) => schema.Bounds.TryGetValue(_keyword, out var bound) ? bound
        : _default is { } value && schema.Inner.ContainsKey("contains") ? new Bound(value, false)
        : null;

    private static string Text(Bound? bound) => FormattableString.Invariant($"{bound?.Value}{(bound is { IsExclusive: true } ? " (exclusive)" : "")}");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A limit: an upper one that sinks narrows, a lower one that sinks widens.</summary>
internal sealed class BoundRule : KeywordRule
{
    private readonly bool _isUpper;
    private readonly decimal? _default;

    private BoundRule(string keyword, string id, bool isUpper, string on, decimal? implicitValue = null)
        : base(
            keyword,
            $"`{keyword}`",
            Check.OfSchema(
                $"{id}-set", $"{id}-unset", $"`{keyword}` was set.", "oasdiff warns in a request; a sender that goes beyond the new limit is refused."),
            Check.OfSchema($"{id}-unset", $"{id}-set", $"`{keyword}` was taken away."),
            Check.OfSchema($"{id}-increased", $"{id}-decreased", $"`{keyword}` was increased."),
            Check.OfSchema($"{id}-decreased", $"{id}-increased", $"`{keyword}` was decreased."))
    {
        (_isUpper, _default) = (isUpper, implicitValue);
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

    protected override Outcome? Judge(SchemaPair pair) => (Read(pair.Base), Read(pair.Head)) switch
    {
        (var from, var to) when from == to => null,
        (null, _) or (_, null) when _default is not null => null,
        (null, { } set) => new(Checks[0], Effect.Narrowed, $"{Keyword} was set to {Text(set)}"),
        ({ } unset, null) => new(Checks[1], Effect.Widened, $"{Keyword} {Text(unset)} was taken away"),
        ({ } from, { } to) => Changed(from, to),
        _ => null,
    };

    private Outcome Changed(Bound from, Bound to)
    {
        var effect = BoundReader.Compare(to, from, _isUpper) < 0 ? Effect.Narrowed : Effect.Widened;
        var isIncrease = (effect == Effect.Widened) == _isUpper;
        return new Outcome(Checks[isIncrease ? 2 : 3], effect, $"{Keyword} changed from {Text(from)} to {Text(to)}");
    }

    private Bound? Read(EffectiveSchema schema) => schema.Bounds.TryGetValue(Keyword, out var bound) ? bound
        : _default is { } value && schema.Inner.ContainsKey("contains") ? new Bound(value, false)
        : null;

    private static string Text(Bound bound) => FormattableString.Invariant($"{bound.Value}{(bound.IsExclusive ? " (exclusive)" : "")}");
}

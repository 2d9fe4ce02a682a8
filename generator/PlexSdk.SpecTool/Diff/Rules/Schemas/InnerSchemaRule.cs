namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A keyword that holds one schema, or several by name: to set one narrows, to drop it widens, a changed one is compared.</summary>
internal sealed class InnerSchemaRule : SchemaRule
{
    private readonly string _keyword;
    private readonly bool _isMap;

    private InnerSchemaRule(string keyword, string id, string on, string set, bool isMap = false)
        : base(
            $"`{keyword}`",
            Check.OfSchema($"{id}-added", $"{id}-removed", $"{(isMap ? "An entry of " : "")}`{keyword}` was added."),
            Check.OfSchema($"{id}-removed", $"{id}-added", $"{(isMap ? "An entry of " : "")}`{keyword}` was removed."))
    {
        (_keyword, _isMap) = (keyword, isMap);
        Example = new RuleExample(on, $"{on}\n{keyword}: {set}");
    }

    public static IReadOnlyList<InnerSchemaRule> All { get; } =
    [
        new("contains", "contains", on: "type: array\nitems: {}", set: "{type: string}"),
        new("propertyNames", "property-names", on: "type: object", set: "{pattern: '^x'}"),
        new("unevaluatedProperties", "unevaluated-properties", on: "type: object\nproperties: {id: {type: string}}", set: "false"),
        new("unevaluatedItems", "unevaluated-items", on: "type: array\nprefixItems: [{type: string}]", set: "false"),
        new("contentSchema", "content-schema", on: "type: string\ncontentMediaType: application/json", set: "{type: object}"),
        new("dependentSchemas", "dependent-schema", on: "type: object\nproperties: {a: {}}", set: "{a: {required: [b]}}", isMap: true),
        new("patternProperties", "pattern-property", on: "type: object", set: "{'^x-': {type: string}}", isMap: true),
    ];

    public override RuleExample Example { get; }

    public override void Compare(SchemaPair pair)
    {
        if (!HasAny(pair.Base) && !HasAny(pair.Head))
            return;

        var (before, after) = (Entries(pair.Base), Entries(pair.Head));
        foreach (var entry in after.Except(before))
            pair.Report(Checks[0], Effect.Narrowed, _keyword, _isMap ? $"'{entry}' was added to {_keyword}" : $"{_keyword} was added");

        foreach (var entry in before.Except(after))
            pair.Report(Checks[1], Effect.Widened, _keyword, _isMap ? $"'{entry}' was removed from {_keyword}" : $"{_keyword} was removed");
    }

    private static bool HasAny(EffectiveSchema schema) => schema.Inner.Count + schema.InnerMaps.Count > 0;

    // The names in a map, or the keyword itself where it is there and demands anything.
    private List<string> Entries(EffectiveSchema schema)
    {
        if (_isMap)
            return [.. schema.InnerMaps.Keys.Where(entry => entry.Keyword == _keyword).Select(entry => entry.Key)];

        var demands = schema.Inner.TryGetValue(_keyword, out var parts)
            && (_keyword == "contains" || parts.Any(part => part is JsonObject { Count: > 0 } || Canonical.IsFalse(part)));
        return demands ? [_keyword] : [];
    }
}

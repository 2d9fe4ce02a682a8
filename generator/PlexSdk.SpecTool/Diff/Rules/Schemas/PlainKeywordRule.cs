namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>A keyword that says how a value is written: any change is another way to write it.</summary>
internal sealed class PlainKeywordRule : KeywordRule
{
    private PlainKeywordRule(string keyword, string id, string before, string after)
        : base(keyword, $"`{keyword}`", Check.OfSchemaChange($"{id}-changed", $"`{keyword}` was set, taken away or changed.")) =>
        Example = new RuleExample(before, after);

    public static IReadOnlyList<PlainKeywordRule> All { get; } =
    [
        new("contentMediaType", "content-media-type", "type: string\ncontentMediaType: application/json", "type: string\ncontentMediaType: text/csv"),
        new("contentEncoding", "content-encoding", "type: string\ncontentEncoding: base64", "type: string\ncontentEncoding: base64url"),
        new("xml", "xml", "type: string", "type: string\nxml: {attribute: true}"),
    ];

    public override RuleExample Example { get; }

    protected override Outcome? Judge(SchemaPair pair)
    {
        var (from, to) = (pair.Base.Plain.GetValueOrDefault(Keyword), pair.Head.Plain.GetValueOrDefault(Keyword));
        return Canonical.Equal(from, to) ? null : new Outcome(Checks[0], Effect.Changed, $"{Keyword} changed from {Text(from)} to {Text(to)}");
    }

    private static string Text(JsonNode? node) => node is null ? "none" : Canonical.Text(node);
}

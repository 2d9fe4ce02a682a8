namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What a text holds.</summary>
internal sealed class ContentMediaTypeRule() : PlainKeywordRule("contentMediaType", "content-media-type")
{
    public override RuleExample Example { get; } = new("type: string\ncontentMediaType: application/json", "type: string\ncontentMediaType: text/csv");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>How bytes are written as text.</summary>
internal sealed class ContentEncodingRule() : PlainKeywordRule("contentEncoding", "content-encoding")
{
    public override RuleExample Example { get; } = new("type: string\ncontentEncoding: base64", "type: string\ncontentEncoding: base64url");
}

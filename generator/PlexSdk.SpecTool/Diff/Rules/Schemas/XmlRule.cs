namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>How a value is written as XML.</summary>
internal sealed class XmlRule() : PlainKeywordRule("xml", "xml")
{
    public override RuleExample Example { get; } = new("type: string", "type: string\nxml: {attribute: true}");
}

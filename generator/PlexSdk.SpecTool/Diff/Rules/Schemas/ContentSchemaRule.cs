namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What a text must be once it is decoded.</summary>
internal sealed class ContentSchemaRule() : InnerSchemaRule("contentSchema", "content-schema")
{
    public override RuleExample Example { get; } = new("type: string\ncontentMediaType: application/json", "type: string\ncontentMediaType: application/json\ncontentSchema: {type: object}");
}

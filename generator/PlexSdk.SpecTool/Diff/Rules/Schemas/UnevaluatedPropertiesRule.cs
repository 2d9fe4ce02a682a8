namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties that no other keyword looks at.</summary>
internal sealed class UnevaluatedPropertiesRule() : InnerSchemaRule("unevaluatedProperties", "unevaluated-properties")
{
    public override RuleExample Example { get; } = new("type: object\nproperties: {id: {type: string}}", "type: object\nproperties: {id: {type: string}}\nunevaluatedProperties: false");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Properties whose names match a pattern.</summary>
internal sealed class PatternPropertiesRule() : InnerMapRule("patternProperties", "pattern-property")
{
    public override RuleExample Example { get; } = new("type: object", "type: object\npatternProperties: {'^x-': {type: string}}");
}

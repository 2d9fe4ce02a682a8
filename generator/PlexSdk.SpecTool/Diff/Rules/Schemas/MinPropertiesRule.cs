namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The smallest object.</summary>
internal sealed class MinPropertiesRule() : BoundRule("minProperties", "min-properties", isUpper: false)
{
    public override RuleExample Example { get; } = new("type: object\nminProperties: 1", "type: object\nminProperties: 5");
}

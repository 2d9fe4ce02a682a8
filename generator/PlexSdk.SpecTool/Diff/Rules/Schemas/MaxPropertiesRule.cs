namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The largest object.</summary>
internal sealed class MaxPropertiesRule() : BoundRule("maxProperties", "max-properties", isUpper: true)
{
    public override RuleExample Example { get; } = new("type: object\nmaxProperties: 10", "type: object\nmaxProperties: 5");
}

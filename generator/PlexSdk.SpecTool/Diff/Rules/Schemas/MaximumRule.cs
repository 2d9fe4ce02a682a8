namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The highest number, itself allowed or not.</summary>
internal sealed class MaximumRule() : BoundRule("maximum", "max", isUpper: true)
{
    public override RuleExample Example { get; } = new("type: integer\nmaximum: 10", "type: integer\nmaximum: 5");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The lowest number, itself allowed or not.</summary>
internal sealed class MinimumRule() : BoundRule("minimum", "min", isUpper: false)
{
    public override RuleExample Example { get; } = new("type: integer\nminimum: 1", "type: integer\nminimum: 5");
}

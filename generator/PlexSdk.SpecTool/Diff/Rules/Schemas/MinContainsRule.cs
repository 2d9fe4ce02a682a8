namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>How many items must match <c>contains</c>; one, unless stated.</summary>
internal sealed class MinContainsRule() : BoundRule("minContains", "min-contains", isUpper: false, implicitValue: 1)
{
    public override RuleExample Example { get; } = new("type: array\ncontains: {type: string}\nminContains: 2", "type: array\ncontains: {type: string}\nminContains: 3");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>How many items may match <c>contains</c>.</summary>
internal sealed class MaxContainsRule() : BoundRule("maxContains", "max-contains", isUpper: true)
{
    public override RuleExample Example { get; } = new("type: array\ncontains: {type: string}\nmaxContains: 10", "type: array\ncontains: {type: string}\nmaxContains: 5");
}

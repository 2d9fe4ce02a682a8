namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The shortest list.</summary>
internal sealed class MinItemsRule() : BoundRule("minItems", "min-items", isUpper: false)
{
    public override RuleExample Example { get; } = new("type: array\nitems: {type: string}\nminItems: 1", "type: array\nitems: {type: string}\nminItems: 5");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The longest list.</summary>
internal sealed class MaxItemsRule() : BoundRule("maxItems", "max-items", isUpper: true)
{
    public override RuleExample Example { get; } = new("type: array\nitems: {type: string}\nmaxItems: 10", "type: array\nitems: {type: string}\nmaxItems: 5");
}

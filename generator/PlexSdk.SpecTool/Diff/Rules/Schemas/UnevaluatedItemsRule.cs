namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>Items that no other keyword looks at.</summary>
internal sealed class UnevaluatedItemsRule() : InnerSchemaRule("unevaluatedItems", "unevaluated-items")
{
    public override RuleExample Example { get; } = new("type: array\nprefixItems: [{type: string}]", "type: array\nprefixItems: [{type: string}]\nunevaluatedItems: false");
}

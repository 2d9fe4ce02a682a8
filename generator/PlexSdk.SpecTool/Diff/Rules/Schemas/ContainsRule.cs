namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What a list must hold at least once.</summary>
internal sealed class ContainsRule() : InnerSchemaRule("contains", "contains")
{
    public override RuleExample Example { get; } = new("type: array\nitems: {}", "type: array\nitems: {}\ncontains: {type: string}");
}

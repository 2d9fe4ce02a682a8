namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The longest text.</summary>
internal sealed class MaxLengthRule() : BoundRule("maxLength", "max-length", isUpper: true)
{
    public override RuleExample Example { get; } = new("type: string\nmaxLength: 10", "type: string\nmaxLength: 5");
}

namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>The shortest text.</summary>
internal sealed class MinLengthRule() : BoundRule("minLength", "min-length", isUpper: false)
{
    public override RuleExample Example { get; } = new("type: string\nminLength: 1", "type: string\nminLength: 5");
}

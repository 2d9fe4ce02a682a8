namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What an object must satisfy when it has a property.</summary>
internal sealed class DependentSchemasRule() : InnerMapRule("dependentSchemas", "dependent-schema")
{
    public override RuleExample Example { get; } = new("type: object\nproperties: {a: {}}", "type: object\nproperties: {a: {}}\ndependentSchemas: {a: {required: [b]}}");
}

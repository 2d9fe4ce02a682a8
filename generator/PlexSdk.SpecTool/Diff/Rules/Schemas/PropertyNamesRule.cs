namespace PlexSdk.SpecTool.Diff.Rules.Schemas;

/// <summary>What names of properties must satisfy.</summary>
internal sealed class PropertyNamesRule() : InnerSchemaRule("propertyNames", "property-names")
{
    public override RuleExample Example { get; } = new("type: object", "type: object\npropertyNames: {pattern: '^x'}");
}

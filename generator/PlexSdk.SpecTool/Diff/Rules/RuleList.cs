using PlexSdk.SpecTool.Diff.Rules.Bodies;
using PlexSdk.SpecTool.Diff.Rules.Document;
using PlexSdk.SpecTool.Diff.Rules.Operations;
using PlexSdk.SpecTool.Diff.Rules.Parameters;
using PlexSdk.SpecTool.Diff.Rules.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>Every rule, in the order in which they look and are documented.</summary>
internal static class RuleList
{
    /// <summary>Rules on an operation.</summary>
    public static IReadOnlyList<OperationRule> Operations { get; } =
    [
        new OperationRemovedRule(),
        new OperationAddedRule(),
        new OperationDeprecationRule(),
        new OperationStabilityRule(),
        new OperationIdRule(),
        new TagRule(),
        new PathParameterRenamedRule(),
        new ServerRule(),
        new SecurityRule(),
        new ParameterExistenceRule(),
        new ParameterRequiredRule(),
        new ParameterStyleRule(),
        new ParameterDefaultRule(),
        new ParameterDeprecationRule(),
        new ParameterSchemaRule(),
        new RequestBodyRule(),
        new RequestMediaTypeRule(),
        new ResponseMediaTypeRule(),
        new BodySchemaRule(),
        new EncodingRule(),
        new StatusRule(),
        new HeaderRule(),
    ];

    /// <summary>Rules on a schema.</summary>
    public static IReadOnlyList<SchemaRule> Schemas { get; } =
    [
        TypeRule.Instance,
        new NullableRule(),
        new FormatRule(),
        new ValuesRule(),
        new ExtensibleEnumRule(),
        new MaximumRule(),
        new MinimumRule(),
        new MultipleOfRule(),
        new MaxLengthRule(),
        new MinLengthRule(),
        new PatternRule(),
        new PropertyRule(),
        new PropertyRenameRule(),
        new RequiredRule(),
        new AdditionalPropertiesRule(),
        new MaxPropertiesRule(),
        new MinPropertiesRule(),
        new ReadOnlyRule(),
        new WriteOnlyRule(),
        new DefaultRule(),
        new MaxItemsRule(),
        new MinItemsRule(),
        new UniqueItemsRule(),
        new PrefixItemsRule(),
        new ContainsRule(),
        new MaxContainsRule(),
        new MinContainsRule(),
        new AlternativesRule(),
        new ReshapedRule(),
        new DiscriminatorRule(),
        new NotRule(),
        new ConditionRule(),
        new DependentRequiredRule(),
        new DependentSchemasRule(),
        new PropertyNamesRule(),
        new PatternPropertiesRule(),
        new UnevaluatedPropertiesRule(),
        new UnevaluatedItemsRule(),
        new ContentMediaTypeRule(),
        new ContentEncodingRule(),
        new ContentSchemaRule(),
        new XmlRule(),
        new DeprecationRule(),
        new SchemaStabilityRule(),
        new ReferenceRule(),
    ];

    /// <summary>Rules on the whole document.</summary>
    public static IReadOnlyList<DocumentRule> Documents { get; } =
    [
        new SchemaExistenceRule(),
        new LikelyRenameRule(),
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<IRule> All => [.. Operations, .. Schemas, .. Documents];
}

using PlexSdk.SpecTool.Diff.Rules.Bodies;
using PlexSdk.SpecTool.Diff.Rules.Document;
using PlexSdk.SpecTool.Diff.Rules.Lifecycle;
using PlexSdk.SpecTool.Diff.Rules.Operations;
using PlexSdk.SpecTool.Diff.Rules.Parameters;
using PlexSdk.SpecTool.Diff.Rules.Schemas;

namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>Every rule, in the order in which they look and are documented.</summary>
internal static class RuleList
{
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

    /// <summary>Rules on a schema. Those that differ by their keyword only are tables.</summary>
    public static IReadOnlyList<SchemaRule> Schemas { get; } =
    [
        new TypeRule(),
        new NullableRule(),
        new FormatRule(),
        new ValuesRule(),
        new ExtensibleEnumRule(),
        .. BoundRule.All,
        new MultipleOfRule(),
        new PatternRule(),
        new PropertyRule(),
        new PropertyRenameRule(),
        new RequiredRule(),
        new AdditionalPropertiesRule(),
        .. AccessRule.All,
        new DefaultRule(),
        new UniqueItemsRule(),
        new PrefixItemsRule(),
        .. InnerSchemaRule.All,
        new AlternativesRule(),
        new ReshapedRule(),
        new DiscriminatorRule(),
        new NotRule(),
        new ConditionRule(),
        new DependentRequiredRule(),
        .. PlainKeywordRule.All,
        new SchemaDeprecationRule(),
        new SchemaStabilityRule(),
        new ReferenceRule(),
    ];

    public static IReadOnlyList<DocumentRule> Documents { get; } =
    [
        new SchemaExistenceRule(),
        new LikelyRenameRule(),
    ];

    public static IEnumerable<Rule> All => [.. Operations, .. Schemas, .. Documents];
}

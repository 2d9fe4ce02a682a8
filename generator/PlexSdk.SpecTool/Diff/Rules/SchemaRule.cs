using PlexSdk.SpecTool.Diff.Comparing;

namespace PlexSdk.SpecTool.Diff.Rules;

/// <summary>A rule on two schemas. It says what a change does to the allowed values; whether that hurts follows from the direction.</summary>
internal abstract class SchemaRule : IRule
{
    public abstract string Title { get; }

    public abstract IReadOnlyList<Check> Checks { get; }

    public abstract RuleExample Example { get; }

    public abstract void Compare(SchemaPair pair);
}

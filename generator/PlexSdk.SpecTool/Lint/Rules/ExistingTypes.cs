using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Schemas for which a type is said to exist under something that is no name.</summary>
internal sealed class ExistingTypes : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document) =>
        from schema in document.Root.Object("components")?.Object("schemas").Objects() ?? []
        let type = schema.Value[Marks.ExistingType]
        where schema.Value.ContainsKey(Marks.ExistingType) && !TypeNames.IsFullName(type)
        select LintFinding.Error(
            "no-type-name", type ?? schema.Value, $"'{Marks.ExistingType}' is not the full name of a C# type", "write it as Company.Product.Type");
}

using PlexSdk.SpecTool.Lint.Rules;

namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>What stands where OpenAPI has something else.</summary>
internal sealed class StructureRule : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document) => StructureCheck.Of(document);
}

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Looks for one kind of trouble.</summary>
internal interface ILintRule
{
    IEnumerable<LintFinding> Check(SpecDocument document);
}

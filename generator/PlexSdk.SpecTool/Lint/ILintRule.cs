namespace PlexSdk.SpecTool.Lint;

/// <summary>Looks for one kind of trouble.</summary>
internal interface ILintRule
{
    IEnumerable<LintFinding> Check(SpecDocument document);
}

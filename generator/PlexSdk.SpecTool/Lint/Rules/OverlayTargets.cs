namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>An overlay's action that changes nothing, as it does when the document has moved on.</summary>
internal sealed class OverlayTargets : ILintRule
{
    public const string Id = "overlay-target";

    public IEnumerable<LintFinding> Check(SpecDocument document) => document.IdleTargets.Select(target => LintFinding.Warning(
        Id, target, $"the target '{target}' selects nothing in {document.Name}", "correct it, or remove the action"));
}

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>A reference without a target, in a circle, to the network or out of the document's folder.</summary>
internal sealed class UnresolvedReference : ILintRule
{
    public const string Id = "unresolved-reference";

    public IEnumerable<LintFinding> Check(SpecDocument document) =>
        from reference in ReferenceWalk.Find(document.Root)
        where document.Resolve(reference) is null
        select LintFinding.Error(
            Id,
            reference["$ref"]!,
            document.ReasonFor(reference) ?? $"the reference '{reference.Text("$ref")}' leads nowhere or in a circle",
            "correct the reference, or put the file below the document's folder");
}

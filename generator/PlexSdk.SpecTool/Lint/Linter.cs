using PlexSdk.SpecTool.Lint.Rules;
using PlexSdk.SpecTool.Lint.Structure;

namespace PlexSdk.SpecTool.Lint;

/// <summary>Says before the generation what it cannot carry, or carries badly.</summary>
internal static class Linter
{
    // These may look at any document.
    private static readonly IReadOnlyList<ILintRule> Basics =
        [new OverlayTargets(), new StructureRule(), new DuplicateKeys(), new UnresolvedReference()];

    // These rely on its structure.
    private static readonly IReadOnlyList<ILintRule> Errors = [new ParameterPlaces(), new ExistingTypes()];
    private static readonly IReadOnlyList<ILintRule> Warnings =
        [new Arguments(), new OperationNames(), new Bodies(), new SchemaShapes(), new ResponseContents()];

    /// <summary>All findings, in the order of the document. Where its structure is wrong, the errors of that alone.</summary>
    public static IReadOnlyList<LintFinding> Check(SpecDocument document) => Check(document, [.. Errors, .. Warnings]);

    /// <summary>The errors alone, in less time.</summary>
    public static IReadOnlyList<LintFinding> FindErrors(SpecDocument document) => [.. Check(document, Errors).Where(finding => finding.IsError)];

    /// <summary>One line: <c>file:line:column: severity id: message; remedy</c>.</summary>
    public static string Line(SpecDocument document, LintFinding finding)
    {
        var place = Place(document, finding);
        var severity = finding.IsError ? "error" : "warning";
        return OneLine.Of($"{place.File}:{place.Line}:{place.Column}: {severity} {finding.Id}: {finding.Message}; {finding.Remedy}");
    }

    private static List<LintFinding> Check(SpecDocument document, IReadOnlyList<ILintRule> others)
    {
        List<LintFinding> basics = [.. Basics.SelectMany(rule => rule.Check(document))];
        var isSound = !basics.Any(finding => finding.IsError && finding.Id != UnresolvedReference.Id);
        return
        [
            .. basics.Concat(isSound ? others.SelectMany(rule => rule.Check(document)) : [])
                .Select(finding => (Finding: finding, Place: Place(document, finding)))
                .OrderBy(found => found.Place.File, StringComparer.Ordinal)
                .ThenBy(found => found.Place.Line)
                .ThenBy(found => found.Place.Column)
                .ThenBy(found => found.Finding.Id, StringComparer.Ordinal)
                .Select(found => found.Finding),
        ];
    }

    private static SourcePosition Place(SpecDocument document, LintFinding finding) => finding.Place ?? document.PositionOf(finding.Node);
}

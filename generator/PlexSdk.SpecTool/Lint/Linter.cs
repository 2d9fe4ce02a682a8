using PlexSdk.SpecTool.Lint.Rules;

namespace PlexSdk.SpecTool.Lint;

/// <summary>Says before the generation what it cannot carry, or carries badly.</summary>
internal static class Linter
{
    private static readonly IReadOnlyList<ILintRule> Rules =
    [
        new OverlayTargets(),
        new UnresolvedReference(),
        new ParameterPlaces(),
        new Arguments(),
        new OperationNames(),
        new Bodies(),
        new SchemaShapes(),
        new ResponseContents(),
    ];

    public static IReadOnlyList<LintFinding> Check(SpecDocument document) =>
        [.. Rules.SelectMany(rule => rule.Check(document))
            .Select(finding => (Finding: finding, Place: document.PositionOf(finding.Node)))
            .OrderBy(found => found.Place.File, StringComparer.Ordinal)
            .ThenBy(found => found.Place.Line)
            .ThenBy(found => found.Place.Column)
            .ThenBy(found => found.Finding.Id, StringComparer.Ordinal)
            .Select(found => found.Finding)];

    /// <summary>One line: <c>file:line:column: severity id: message; remedy</c>.</summary>
    public static string Line(SpecDocument document, LintFinding finding)
    {
        var place = document.PositionOf(finding.Node);
        var severity = finding.IsError ? "error" : "warning";
        return $"{place.File}:{place.Line}:{place.Column}: {severity} {finding.Id}: {finding.Message}; {finding.Remedy}";
    }
}

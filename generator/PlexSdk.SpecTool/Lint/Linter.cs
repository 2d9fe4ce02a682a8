using PlexSdk.SpecTool.Lint.Rules;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Lint;

/// <summary>Says before the generation what it cannot carry, or carries badly.</summary>
internal static class Linter
{
    private static readonly IReadOnlyList<ILintRule> Rules =
    [
        new UnresolvedReference(),
        new ParameterPlaces(),
        new OperationNames(),
        new Bodies(),
        new SchemaShapes(),
    ];

    public static IReadOnlyList<Finding> Check(SpecDocument document) =>
        [.. Rules.SelectMany(rule => rule.Check(document)).OrderBy(finding => document.FileOf(finding.Node).Name, StringComparer.Ordinal)
            .ThenBy(finding => document.PositionOf(finding.Node).Line).ThenBy(finding => document.PositionOf(finding.Node).Column).ThenBy(finding => finding.Id, StringComparer.Ordinal)];

    /// <summary>One line: <c>file:line:column: severity id: message; remedy</c>.</summary>
    public static string Line(SpecDocument document, Finding finding)
    {
        var place = document.PositionOf(finding.Node);
        return $"{place.File}:{place.Line}:{place.Column}: {(finding.Severity == Severity.Error ? "error" : "warning")} {finding.Id}: {finding.Message}; {finding.Remedy}";
    }
}

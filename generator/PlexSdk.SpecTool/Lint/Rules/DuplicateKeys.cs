using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>Keys that are there twice: parsers keep the last one, so that an operation or a schema may be lost.</summary>
internal sealed partial class DuplicateKeys : ILintRule
{
    public IEnumerable<LintFinding> Check(SpecDocument document) =>
        from duplicate in document.Duplicates
        where document.Contains(duplicate.Parent)
        select Finding(document, duplicate);

    private static LintFinding Finding(SpecDocument document, DuplicateKey duplicate)
    {
        var (parent, key, lost, place) = duplicate;
        var message = $"'{key}' is also in line {place.Line}: the last one counts";
        var isLost = lost is JsonObject && !JsonNode.DeepEquals(lost, parent[key])
            && document.FileOf(parent) == document.Main && Things().IsMatch($"{JsonPointer.Of(parent)}/{JsonPointer.Escape(key)}");
        return isLost
            ? LintFinding.Error("duplicate-key", parent, message, "join the two") with { Place = document.PositionOf(parent, key) }
            : LintFinding.Warning("duplicate-key", parent, message, "remove one") with { Place = document.PositionOf(parent, key) };
    }

    // What has a name of its own: a path, an operation of a path, a component, a property, a response, a content.
    [GeneratedRegex(
        "^#/paths/[^/]+(/(get|put|post|delete|options|head|patch|trace))?$|^#/components/[^/]+/[^/]+$|/(properties|responses|content)/[^/]+$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Things();
}

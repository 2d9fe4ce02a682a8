using PlexSdk.SpecTool.Lint.Rules;

namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>What the check found, in words.</summary>
internal sealed class StructureFindings(SpecDocument document)
{
    private readonly List<LintFinding> _all = [];

    public IReadOnlyList<LintFinding> All => _all;

    public void Wrong(Place place, JsonNode? node, Expectation expected)
    {
        var form = NodeForms.Of(node);
        var words = string.Join(" or ", expected.Choices.Select(choice => choice.Words()));
        if (expected.IsHarmless)
            Warn("ignored-value", place, $"{place.Words()} is {form.Words()}, not {words}: it is ignored", "correct it");
        else
            Refuse("wrong-shape", place, $"{place.Words()} is {form.Words()}, not {words}", Remedy.For(place, node, expected, document));
    }

    public void WrongTarget(Place place, string what, Shape shape) =>
        Refuse("wrong-reference", place, $"'{place.Parent["$ref"]}' leads to {what}, not to {shape.Words()}", "correct the reference");

    public void UnknownType(Place place, string type) =>
        Refuse("unknown-type", place, $"'{type}' is no type", "use string, integer, number, boolean, array or object");

    public void Unsupported(Place place)
    {
        if (place.Parent[place.Key] is not JsonObject { Count: 0 })
            Refuse("unsupported-operation", place, $"{place.Words()} is OpenAPI 3.2's and not supported", "leave it to a document of its own");
    }

    public void Newer(Place place) =>
        Warn("newer-version", place, $"a list in {place.Words()} is OpenAPI 3.1's, and the document says {document.Version}", "write openapi: 3.1.0");

    public void UnknownField(Place place, Kind kind) =>
        Warn("unknown-field", place, $"{Shape.KindWords(kind.Name)} has no field {place.Words()}: it is ignored", "correct its name, or begin it with x-");

    public void Empty(Place place, string reading) => Warn("empty-value", place, $"{place.Words()} is empty: {reading}", "give it a value, or remove it");

    public void EmptyItem(Place place) => Refuse("wrong-shape", place, $"{place.Words()} is empty", "remove it");

    private void Refuse(string id, Place place, string message, string remedy) =>
        Add(place, LintFinding.Error(id, place.Parent, message, remedy));

    private void Warn(string id, Place place, string message, string remedy) =>
        Add(place, LintFinding.Warning(id, place.Parent, message, remedy));

    private void Add(Place place, LintFinding finding) => _all.Add(finding with { Place = document.PositionOf(place.Parent, place.Key) });
}

using PlexSdk.SpecTool.Lint.Rules;
using PlexSdk.SpecTool.Normalize.Fixes;

namespace PlexSdk.SpecTool.Lint.Structure;

/// <summary>
/// Compares a document with the table of what OpenAPI lets stand where, also behind its references. It comes before everything else
/// that reads a document, which may then rely on it.
/// </summary>
internal sealed class StructureCheck
{
    private readonly SpecDocument _document;
    private readonly StructureFindings _findings;
    private readonly EmptyPlaces _empty;
    private readonly Dictionary<JsonObject, string> _kinds = new(ReferenceEqualityComparer.Instance);
    private readonly Queue<(JsonObject Reference, Shape Shape)> _references = [];

    private StructureCheck(SpecDocument document)
    {
        _document = document;
        _findings = new StructureFindings(document);
        _empty = new EmptyPlaces(_findings);
    }

    /// <summary>Checks the document. Places that are empty and should not be are filled, each with a warning.</summary>
    public static IReadOnlyList<LintFinding> Of(SpecDocument document)
    {
        var check = new StructureCheck(document);
        check._kinds[document.Root] = Facts.Document;
        check.Fields(document.Root, Facts.Kinds[Facts.Document]);
        while (check._references.TryDequeue(out var next))
            check.Follow(next.Reference, next.Shape);

        check._empty.Fill();
        return check._findings.All;
    }

    private void Visit(Place place, JsonNode? node, Expectation expected)
    {
        if (expected.IsFree)
            return;

        var form = NodeForms.Of(node);
        if (form == NodeForm.Null)
            _empty.Add(place, expected);
        else if (expected.For(form, _document.HasJsonSchema) is { } shape)
            Visit(place, node!, shape, expected);
        else
            _findings.Wrong(place, node, expected);
    }

    private void Visit(Place place, JsonNode node, Shape shape, Expectation expected)
    {
        if (shape.IsNewer && !_document.HasJsonSchema)
            _findings.Newer(place);

        if (shape.Wrap == Wrap.List)
            Items((JsonArray)node, expected.Within(shape));
        else if (shape.Wrap == Wrap.Map)
            Entries((JsonObject)node, expected.Within(shape));
        else if (shape.Name == "unsupported")
            _findings.Unsupported(place);
        else if (shape.Name == "type" && !MissingTypes.Knows(node.AsText()!))
            _findings.UnknownType(place, node.AsText()!);
        else if (node is JsonObject item && Facts.Kinds.TryGetValue(shape.Name, out var kind))
            Visit(item, shape, kind);
    }

    private void Visit(JsonObject node, Shape shape, Kind kind)
    {
        if (!_kinds.TryAdd(node, kind.Name))
            return;

        if (kind.Field("$ref") is not null && node["$ref"].AsText() is not null)
            _references.Enqueue((node, shape));

        Fields(node, kind);
    }

    private void Items(JsonArray list, Expectation expected)
    {
        for (var index = 0; index < list.Count; index++)
            Visit(new Place(list, $"{index}"), list[index], expected);
    }

    private void Entries(JsonObject map, Expectation expected)
    {
        foreach (var (key, value) in map)
            Visit(new Place(map, key) { IsEntry = true }, value, expected);
    }

    private void Fields(JsonObject node, Kind kind)
    {
        foreach (var (key, value) in node)
        {
            var place = new Place(node, key) { IsEntry = kind.IsMap && key != "$ref" };
            if (kind.Field(key) is { } expected)
                Visit(place, value, expected);
            else if (!kind.Knows(key))
                _findings.UnknownField(place, kind);
        }
    }

    // What leads nowhere is found by a rule of its own.
    private void Follow(JsonObject reference, Shape shape)
    {
        var place = new Place(reference, "$ref");
        var target = _document.Resolve(reference);
        var kind = Facts.Kinds[shape.Name];
        if (target is null)
            return;

        if (!shape.Takes(NodeForms.Of(target), _document.HasJsonSchema))
            _findings.WrongTarget(place, NodeForms.Of(target).Words(), shape);
        else if (target is JsonObject item && _kinds.TryGetValue(item, out var known))
            Compare(place, known, shape);
        else if (target is JsonObject unknown)
            Visit(unknown, shape, kind);
    }

    // A header is a parameter without name and place.
    private void Compare(Place place, string known, Shape shape)
    {
        if (known != shape.Name && (known, shape.Name) is not ("header" or "parameter", "header" or "parameter"))
            _findings.WrongTarget(place, Shape.KindWords(known), shape);
    }
}

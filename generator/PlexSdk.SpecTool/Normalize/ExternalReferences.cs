namespace PlexSdk.SpecTool.Normalize;

/// <summary>
/// Brings what other files hold into the document: schemas become components named after their key or file, other parts are put where
/// they are used. Needed by every document that is kept in several files.
/// </summary>
internal sealed class ExternalReferences(SpecDocument document, PlaceMarks places)
{
    private static readonly HashSet<string> OtherParts =
    [
        "parameters", "responses", "headers", "requestBodies", "requestBody", "paths", "pathItems", "callbacks", "examples", "links",
        "securitySchemes", "webhooks",
    ];

    private readonly Dictionary<JsonNode, string> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly SpecModel _bundle = new((JsonObject)places.Copy(document.Root));

    public SpecModel Bundle()
    {
        // A component that is nothing but a file gives the file's schema its name, and becomes it.
        List<(string Key, JsonNode Target)> files = [];
        foreach ((var key, var schema) in document.Root.Object("components")?.Object("schemas").Objects() ?? [])
        {
            var target = schema.Count == 1 && schema.ContainsKey("$ref") ? document.Resolve(schema) : null;
            if (target is not null && document.FileOf(target) != document.Main && _keys.TryAdd(target, key))
                files.Add((key, target));
        }

        Import(document.Root, _bundle.Root, 0);
        foreach ((var key, var target) in files)
        {
            var copy = places.Copy(target);
            _bundle.Schemas[key] = copy;
            Import(target, copy, 1);
        }

        return _bundle;
    }

    private void Import(JsonNode original, JsonNode copy, int depth)
    {
        if (depth > 100)
            throw new SpecException("references between files lead in a circle", document.PositionOf(original));

        List<JsonObject> copies = [.. ReferenceWalk.Find(copy)];
        foreach ((var source, var reference) in ReferenceWalk.Find(original).Zip(copies))
        {
            var text = source.Text("$ref")!;
            var isLocal = text.StartsWith('#') && document.FileOf(source) == document.Main;
            var target = document.Resolve(source)
                ?? throw new SpecException($"the reference '{text}' leads nowhere or in a circle", document.PositionOf(source));
            if (isLocal)
                continue;

            if (document.FileOf(target) == document.Main)
                reference["$ref"] = "#" + JsonPointer.Of(target).TrimStart('#');
            else if (IsSchema(reference))
                reference["$ref"] = SpecModel.ReferenceTo(Component(target, text, depth))["$ref"]!.DeepClone();
            else
                Paste(reference, target, depth);
        }
    }

    private string Component(JsonNode target, string text, int depth)
    {
        if (_keys.TryGetValue(target, out var known))
            return known;

        var file = Path.GetFileNameWithoutExtension(document.FileOf(target).Name);
        var hash = text.IndexOf('#', StringComparison.Ordinal);
        var name = JsonPointer.Parts(hash < 0 ? "" : text[hash..]) is [.., var last] ? last : file;
        var key = _bundle.Schemas.ContainsKey(name) ? _bundle.FreeKey($"{file}-{name}") : name;
        var copy = places.Copy(target);
        _keys[target] = key;
        _bundle.Schemas[key] = copy;
        Import(target, copy, depth + 1);
        return key;
    }

    private void Paste(JsonObject reference, JsonNode target, int depth)
    {
        var copy = (JsonObject)places.Copy(target);
        reference.Remove("$ref");
        reference.Remove(Marks.Place);
        Import(target, copy, depth + 1);
        reference.AbsorbMissing(copy);
    }

    private static bool IsSchema(JsonObject reference)
    {
        var parent = reference.Parent;
        if (parent is JsonObject map && map.ContainsKey("openapi"))
            return false;

        var own = parent is JsonObject ? reference.GetPropertyName() : null;
        var holder = parent?.Parent is JsonObject ? parent.GetPropertyName() : null;
        return !(own == "requestBody" && holder != "properties") && !(holder is not null && OtherParts.Contains(holder));
    }
}

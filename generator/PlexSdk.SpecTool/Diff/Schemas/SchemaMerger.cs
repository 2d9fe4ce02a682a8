namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Works out what a schema means: follows references, merges <c>allOf</c>, and undoes wrapping without effect.</summary>
internal sealed class SchemaMerger(SchemaPool pool)
{
    private readonly EffectiveSchema _result = new();
    private readonly HashSet<JsonNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly PropertyClosers _closers = new();
    private readonly List<(string Keyword, JsonArray List, JsonObject Owner)> _alternatives = [];
    private bool _isNullGranted;

    public EffectiveSchema Merge(IReadOnlyList<JsonNode> parts, JsonNode? branch)
    {
        AddAll(parts);
        if (branch is not null)
        {
            // It is one of these.
            _alternatives.Clear();
            Add(branch);
        }

        // Undoing one wrapping may bring up the next.
        for (var index = 0; index < _alternatives.Count; index++)
        {
            var (keyword, list, owner) = _alternatives[index];
            AddAlternatives(keyword, list, owner);
        }

        _result.Types |= _isNullGranted ? TypeSet.Null : TypeSet.None;
        _closers.Close(_result);
        SchemaNormalizer.Normalize(_result);
        return _result;
    }

    private void AddAll(IEnumerable<JsonNode?> parts)
    {
        foreach (var part in parts)
            Add(part);
    }

    private void Add(JsonNode? node)
    {
        if (Canonical.IsFalse(node))
            (_result.Types, _result.AreTypesStated) = (TypeSet.None, true);

        if (node is not JsonObject schema || !_seen.Add(schema))
            return;

        if (schema["$ref"] is JsonValue reference)
        {
            if (pool.Document.Resolve(schema) is { } target)
                Add(target);
            else
                _result.Unresolved.Add(reference.ToString());

            if (!pool.Document.HasJsonSchema)
                return;
        }

        var reader = new KeywordReader(_result, schema, pool);
        foreach (var (keyword, value) in schema)
        {
            switch (keyword, value)
            {
                case ("allOf", JsonArray parts):
                    AddAll(parts);
                    break;
                case ("oneOf" or "anyOf", JsonArray { Count: > 0 } list):
                    _alternatives.Add((keyword, list, schema));
                    break;
                default:
                    reader.Read(keyword, value);
                    break;
            }
        }

        _isNullGranted |= Canonical.IsTrue(schema["nullable"]) && schema["type"] is null && schema["allOf"] is not null;
        _closers.Add(schema);
    }

    private void AddAlternatives(string keyword, JsonArray list, JsonObject owner)
    {
        var branches = list.Select(pool.Of).Distinct().ToList();
        if (branches.Count == 1)
        {
            Add(list[0]);
        }
        else if (branches.Any(branch => branch.IsBusy) || !TryJoin(branches, isExclusive: keyword == "oneOf"))
        {
            _result.Alternatives.Add(new Alternatives(keyword, branches));
            _result.Sources.TryAdd(keyword, owner);
        }
    }

    private bool TryJoin(List<Schema> branches, bool isExclusive)
    {
        var values = branches.Where(branch => branch.Effective.Types != TypeSet.Null).ToList();
        if (values.Count == 0)
        {
            Intersect(TypeSet.Null, null);
            return true;
        }

        if (values is [var only] && only.Effective.IsSilentAboutNull)
        {
            AddNullable(only);
            return true;
        }

        if (!SchemaUnion.TryJoin(branches, isExclusive, out var types, out var allowed))
            return false;

        Intersect(types, allowed);
        return true;
    }

    private void AddNullable(Schema schema)
    {
        var before = _result.Types;
        _result.Types = TypeSet.Any;
        AddAll(schema.Parts);
        (_result.Types, _result.AreTypesStated) = (before & (_result.Types | TypeSet.Null), true);
    }

    private void Intersect(TypeSet types, Dictionary<string, JsonNode>? values)
    {
        (_result.Types, _result.AreTypesStated) = (_result.Types & types, true);
        if (values is not null)
            KeywordReader.Intersect(_result, values);
    }
}

using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Works out what a schema means: follows references, merges <c>allOf</c>, and undoes wrapping without effect.</summary>
internal sealed class SchemaMerger(SchemaPool pool)
{
    private readonly EffectiveSchema _result = new();
    private readonly HashSet<JsonNode> _seen = new(ReferenceEqualityComparer.Instance);
    private readonly List<(HashSet<string> Names, IReadOnlyList<string> Patterns, JsonNode? Schema)> _closers = [];
    private readonly List<(string Keyword, JsonArray List, JsonObject Owner)> _alternatives = [];
    private bool _ignoreAlternatives;
    private bool _isNullGranted;

    public EffectiveSchema Merge(IReadOnlyList<JsonNode> parts, JsonNode? branch)
    {
        _ignoreAlternatives = branch is not null;
        foreach (var part in parts)
        {
            Add(part);
        }

        _ignoreAlternatives = false;
        if (branch is not null)
        {
            Add(branch);
        }

        // Undoing one wrapping may bring up the next.
        for (var index = 0; index < _alternatives.Count; index++)
        {
            AddAlternatives(_alternatives[index].Keyword, _alternatives[index].List, _alternatives[index].Owner);
        }

        if (_isNullGranted)
        {
            _result.Types |= JsonTypes.Null;
        }

        CloseProperties();
        SchemaNormalizer.Normalize(_result);
        return _result;
    }

    private void Add(JsonNode? node)
    {
        if (Canonical.IsFalse(node))
        {
            (_result.Types, _result.AreTypesStated) = (JsonTypes.None, true);
        }

        if (node is not JsonObject schema || !_seen.Add(schema))
        {
            return;
        }

        if (schema["$ref"] is JsonValue reference)
        {
            if (pool.Document.Resolve(schema) is { } target)
            {
                Add(target);
            }
            else
            {
                _result.Unresolved.Add(reference.ToString());
            }

            if (!pool.Document.HasJsonSchema)
            {
                return;
            }
        }

        var reader = new KeywordReader(_result, schema, pool);
        foreach (var (keyword, value) in schema)
        {
            if (keyword == "allOf" && value is JsonArray all)
            {
                foreach (var part in all)
                {
                    Add(part);
                }
            }
            else if (keyword is "oneOf" or "anyOf" && value is JsonArray { Count: > 0 } list)
            {
                if (!_ignoreAlternatives)
                {
                    _alternatives.Add((keyword, list, schema));
                }
            }
            else
            {
                reader.Read(keyword, value);
            }
        }

        _isNullGranted |= Canonical.IsTrue(schema["nullable"]) && schema["type"] is null && schema["allOf"] is not null;
        if (schema["additionalProperties"] is { } additional && !Canonical.IsTrue(additional))
        {
            _closers.Add(((schema["properties"] as JsonObject)?.Select(property => property.Key).ToHashSet() ?? [], [.. (schema["patternProperties"] as JsonObject)?.Select(property => property.Key) ?? []], additional));
        }
    }

    private void AddAlternatives(string keyword, JsonArray list, JsonObject owner)
    {
        var branches = list.Select(pool.Of).Distinct().ToList();
        if (branches.Count == 1)
        {
            Add(list[0]);
            return;
        }

        if (branches.Any(branch => branch.IsBusy))
        {
            Keep(keyword, branches, owner);
            return;
        }

        var values = branches.Where(branch => branch.Effective.Types != JsonTypes.Null).ToList();
        if (values.Count == 1 && values[0].Effective.IsSilentAboutNull)
        {
            AddNullable(values[0]);
        }
        else if (values.Count == 0)
        {
            Intersect(JsonTypes.Null, null);
        }
        else if (SchemaUnion.TryJoin(branches, isExclusive: keyword == "oneOf", out var types, out var allowed))
        {
            Intersect(types, allowed);
        }
        else
        {
            Keep(keyword, branches, owner);
        }
    }

    private void Keep(string keyword, IReadOnlyList<Schema> branches, JsonObject owner)
    {
        _result.Alternatives.Add(new Alternatives(keyword, branches, owner));
        _result.Sources.TryAdd(keyword, owner);
    }

    private void AddNullable(Schema schema)
    {
        var before = _result.Types;
        _result.Types = JsonTypes.Any;
        foreach (var part in schema.Parts)
        {
            Add(part);
        }

        _result.Types = before & (_result.Types | JsonTypes.Null);
        _result.AreTypesStated = true;
    }

    private void Intersect(JsonTypes types, Dictionary<string, JsonNode>? values)
    {
        _result.Types &= types;
        _result.AreTypesStated = true;
        if (values is not null)
        {
            KeywordReader.Intersect(_result, values);
        }
    }

    // A part that closes its properties also judges those that only other parts declare.
    private void CloseProperties()
    {
        foreach (var (names, patterns, schema) in _closers)
        {
            foreach (var (name, conditions) in _result.Properties)
            {
                if (!names.Contains(name) && !patterns.Any(pattern => PatternText.Matches(pattern, name)))
                {
                    conditions.Add(schema);
                }
            }

            _result.AdditionalProperties.Add(schema);
        }
    }
}

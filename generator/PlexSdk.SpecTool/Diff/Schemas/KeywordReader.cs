using System.Globalization;

namespace PlexSdk.SpecTool.Diff.Schemas;

/// <summary>Adds the keywords of one schema object to what is demanded already.</summary>
internal readonly struct KeywordReader(EffectiveSchema target, JsonObject schema, SchemaPool pool)
{
    public void Read(string keyword, JsonNode? value)
    {
        if (TryRead(keyword, value))
            target.Sources.TryAdd(keyword, schema);
    }

    public static void Intersect(EffectiveSchema target, Dictionary<string, JsonNode> values) =>
        target.Values = target.Values is null ? values : target.Values.Where(value => values.ContainsKey(value.Key)).ToDictionary();

    private bool TryRead(string keyword, JsonNode? value)
    {
        switch (keyword)
        {
            case "type":
                return ReadTypes(value);
            case "nullable":
                return Canonical.IsTrue(value);
            case "enum" when value is JsonArray list:
                return ReadValues(list);
            case "const":
                return ReadValues([value?.DeepClone()]);
            case "format" or "pattern" when value is JsonValue:
                (keyword == "format" ? target.Formats : target.Patterns).Add(value.ToString());
                return true;
            case "required" when value is JsonArray names:
                target.Required.UnionWith(names.Select(name => name?.ToString() ?? ""));
                return names.Count > 0;
            case "properties" when value is JsonObject properties:
                foreach (var (name, property) in properties)
                {
                    Append(target.Properties, name, property);
                }

                return properties.Count > 0;
            case "additionalProperties":
                return value is not null && !Canonical.IsTrue(value);
            case "items" or "prefixItems" when value is JsonArray tuple:
                return ReadTuple(tuple);
            case "items":
                target.Items.Add(value);
                return true;
            case "not":
                target.Nots.Add(pool.Of(value));
                return true;
            case "if":
                target.Conditions.Add(new Condition(pool.Of(value), pool.Of(schema["then"]), pool.Of(schema["else"])));
                return true;
            case "then" or "else":
                return schema.ContainsKey("if");
            case "contains" or "propertyNames" or "contentSchema" or "unevaluatedItems" or "unevaluatedProperties":
                Append(target.Inner, keyword, value);
                return true;
            case "patternProperties" or "dependentSchemas" when value is JsonObject map:
                foreach (var (key, inner) in map)
                {
                    Append(target.InnerMaps, (keyword, key), inner);
                }

                return map.Count > 0;
            case "dependentRequired" when value is JsonObject map:
                return ReadDependentRequired(map);
            case "readOnly" or "writeOnly" or "deprecated" or "uniqueItems":
                // A flag that is false is a flag that is not there.
                return Canonical.IsTrue(value) && target.Plain.TryAdd(keyword, value);
            case "discriminator" or "xml" or "x-extensible-enum" when value is JsonObject or JsonArray:
            case "contentEncoding" or "contentMediaType" or "x-sunset" or "x-stability-level" when value is JsonValue:
            case "default":
                return target.Plain.TryAdd(keyword, value);
            default:
                return BoundReader.TryRead(target, schema, keyword, value);
        }
    }

    private bool ReadTypes(JsonNode? value)
    {
        if (value is null)
            return false;

        var types = JsonTypeNames.Read(value);
        if (Canonical.IsTrue(schema["nullable"]) && !pool.Document.HasJsonSchema)
            types |= TypeSet.Null;

        target.Types &= types;
        target.AreTypesStated = true;
        return true;
    }

    private bool ReadValues(JsonArray list)
    {
        var allowsNull = list.Any(value => value is null) || Canonical.IsTrue(schema["nullable"]);
        Intersect(target, list.Where(value => value is not null).GroupBy(Canonical.Text).ToDictionary(group => group.Key, group => group.First()!));
        if (!allowsNull)
            target.Types &= ~TypeSet.Null;

        return true;
    }

    private bool ReadTuple(JsonArray tuple)
    {
        for (var index = 0; index < tuple.Count; index++)
        {
            if (index == target.PrefixItems.Count)
                target.PrefixItems.Add([]);

            target.PrefixItems[index].Add(tuple[index]);
        }

        return tuple.Count > 0;
    }

    private bool ReadDependentRequired(JsonObject map)
    {
        foreach (var (name, needed) in map)
        {
            if (needed is not JsonArray { Count: > 0 } names)
                continue;

            target.DependentRequired.TryAdd(name, new SortedSet<string>(StringComparer.Ordinal));
            target.DependentRequired[name].UnionWith(names.Select(item => Convert.ToString(item, CultureInfo.InvariantCulture) ?? ""));
        }

        return target.DependentRequired.Count > 0;
    }

    private static void Append<TKey>(Dictionary<TKey, List<JsonNode?>> map, TKey key, JsonNode? value)
        where TKey : notnull
    {
        map.TryAdd(key, []);
        map[key].Add(value);
    }
}

using System.Text;
using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Tests.Diff;

/// <summary>Makes documents up, and writes one document in many ways that all mean the same.</summary>
internal sealed class Clothes(int seed)
{
    private static readonly string[] Names = ["id", "name", "size", "parent", "tags", "state"];
    private readonly Random _random = new(seed);

    public JsonObject Document()
    {
        var schemas = new JsonObject();
        for (var index = 0; index < 6; index++)
            schemas[$"S{index}"] = Component();

        var paths = new JsonObject();
        for (var index = 0; index < 4; index++)
            paths[$"/things{index}/{{id}}"] = new JsonObject { ["post"] = Operation(), ["get"] = Operation() };

        return new JsonObject { ["openapi"] = "3.1.0", ["info"] = new JsonObject { ["title"] = "t", ["version"] = "1" }, ["paths"] = paths, ["components"] = new JsonObject { ["schemas"] = schemas } };
    }

    /// <summary>Another document of the same meaning.</summary>
    public JsonObject Change(JsonObject document)
    {
        var copy = (JsonObject)document.DeepClone();
        var schemas = (JsonObject)copy["components"]!["schemas"]!;
        var paths = Rewrite(copy["paths"]!, (JsonObject)document["components"]!["schemas"]!, schemas, depth: 0);
        copy["paths"] = paths;
        return (JsonObject)Shuffle(copy);
    }

    public string Write(JsonObject document)
    {
        switch (_random.Next(3))
        {
            case 0:
                return document.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = _random.Next(2) == 0 });
            case 1:
                var yaml = new StringBuilder();
                Block(document, 0, _random.Next(1, 5), yaml);
                return yaml.ToString();
            default:
                return Anchored(document);
        }
    }

    private JsonObject Operation() => new()
    {
        ["operationId"] = $"o{_random.Next()}",
        ["parameters"] = new JsonArray(
            new JsonObject { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } },
            new JsonObject { ["name"] = "limit", ["in"] = "query", ["schema"] = new JsonObject { ["type"] = "integer", ["maximum"] = _random.Next(100) } }),
        ["requestBody"] = new JsonObject { ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Schema(3) } } },
        ["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "ok", ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = Schema(3) } } } },
    };

    // A component that is a reference may lead back to itself, and then means nothing.
    private JsonObject Component()
    {
        var schema = Schema(3);
        return schema.ContainsKey("$ref") ? Component() : schema;
    }

    private JsonObject Schema(int depth)
    {
        switch (_random.Next(depth > 0 ? 9 : 4))
        {
            case 0:
                return new JsonObject { ["type"] = "string", ["maxLength"] = _random.Next(5, 50), ["format"] = "uuid" };
            case 1:
                return new JsonObject { ["type"] = "integer", ["minimum"] = _random.Next(5), ["format"] = "int32" };
            case 2:
                return new JsonObject { ["enum"] = new JsonArray("a", "b", _random.Next(3)) };
            case 3:
                return new JsonObject { ["$ref"] = $"#/components/schemas/S{_random.Next(6)}" };
            case 4:
                return new JsonObject { ["type"] = "array", ["items"] = Schema(depth - 1), ["maxItems"] = 9 };
            case 5:
                return new JsonObject { ["oneOf"] = new JsonArray(Schema(depth - 1), new JsonObject { ["type"] = "boolean" }, Schema(depth - 1)) };
            case 6:
                return new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = "^a" };
            default:
                var properties = new JsonObject();
                foreach (var name in Names.Where(_ => _random.Next(2) == 0))
                    properties[name] = Schema(depth - 1);

                return new JsonObject { ["type"] = "object", ["properties"] = properties, ["required"] = new JsonArray([.. properties.Select(property => (JsonNode)property.Key).Where(_ => _random.Next(2) == 0)]) };
        }
    }

    // Every rewriting leaves the allowed values alone.
    private JsonNode Rewrite(JsonNode node, JsonObject originals, JsonObject schemas, int depth)
    {
        if (node is JsonArray list)
            return new JsonArray([.. list.Select(item => item is null ? null : Rewrite(item, originals, schemas, depth))]);

        if (node is not JsonObject mapping)
            return node.DeepClone();

        var copy = new JsonObject();
        foreach (var (key, value) in mapping)
        {
            var isSchema = key is "schema" or "items" && value is JsonObject;
            copy[key] = isSchema ? Wrap((JsonObject)Rewrite(value!, originals, schemas, depth + 1), originals, schemas, depth) : value is null ? null : Rewrite(value, originals, schemas, depth + 1);
        }

        return copy;
    }

    private JsonObject Wrap(JsonObject schema, JsonObject originals, JsonObject schemas, int depth)
    {
        switch (_random.Next(7))
        {
            case 0:
                return new JsonObject { ["allOf"] = new JsonArray(schema) };
            case 1:
                return new JsonObject { ["anyOf"] = new JsonArray(schema) };
            case 2 when schema["properties"] is JsonObject { Count: > 1 } properties:
                var other = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject() };
                var first = properties.First().Key;
                other["properties"]![first] = properties[first]!.DeepClone();
                properties.Remove(first);
                return new JsonObject { ["allOf"] = _random.Next(2) == 0 ? new JsonArray(other, schema) : new JsonArray(schema, other) };
            case 3 when schema["$ref"] is { } reference && depth < 30:
                return (JsonObject)originals[reference.ToString().Split('/')[^1]]!.DeepClone();
            case 4:
                schemas[$"X{schemas.Count}"] = schema;
                return new JsonObject { ["$ref"] = $"#/components/schemas/X{schemas.Count - 1}" };
            default:
                return schema;
        }
    }

    private JsonNode Shuffle(JsonNode node) => node switch
    {
        JsonObject mapping => new JsonObject(mapping.OrderBy(_ => _random.Next()).Select(member => KeyValuePair.Create(member.Key, member.Value is null ? null : Shuffle(member.Value)))),
        JsonArray list => new JsonArray([.. list.Select(item => item is null ? null : Shuffle(item))]),
        _ => node.DeepClone(),
    };

    private static void Block(JsonNode node, int column, int indent, StringBuilder text)
    {
        foreach (var (key, value) in (JsonObject)node)
        {
            text.Append(' ', column).Append(System.Text.Json.JsonSerializer.Serialize(key)).Append(':');
            if (value is JsonObject { Count: > 0 })
            {
                text.Append('\n');
                Block(value, column + indent, indent, text);
            }
            else
            {
                text.Append(' ').Append(value?.ToJsonString() ?? "null").Append(" # note\r\n");
            }
        }
    }

    // The first schema that is written twice gets an anchor, and the second place an alias.
    private static string Anchored(JsonObject document)
    {
        var json = document.ToJsonString();
        const string Common = """{"type":"boolean"}""";
        var first = json.IndexOf(Common, StringComparison.Ordinal);
        return first < 0 ? json : json[..first] + "&b " + Common + json[(first + Common.Length)..].Replace(Common, "*b ", StringComparison.Ordinal).Replace("\":", "\": ", StringComparison.Ordinal);
    }
}

using System.Text.Json.Nodes;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>A document with edits that are as likely in a real one, at places that a seed chooses.</summary>
internal sealed class RandomEdits(int seed, double rate)
{
    private readonly Random _random = new(seed);

    public JsonObject Of(JsonObject original)
    {
        var document = original.DeepClone().AsObject();
        var schemas = document["components"]!["schemas"]!.AsObject();
        List<string> names = [.. schemas.Select(schema => schema.Key)];
        foreach (var name in names)
            Schema(schemas[name]!);

        foreach (var name in names.Where(_ => IsChosen(rate / 4)))
            schemas[name] = Another(names);

        foreach (var item in document["paths"]!.AsObject().Select(path => path.Value!.AsObject()))
        {
            foreach (var (method, operation) in item.Where(member => member.Value is JsonObject).Select(member => (member.Key, member.Value!.AsObject())).ToList())
            {
                Walk(operation);
                if (IsChosen(rate))
                    Operation(item, method, operation);
            }
        }

        return document;
    }

    private bool IsChosen(double probability) => _random.NextDouble() < probability;

    private JsonObject Another(List<string> names) => JsonNode.Parse(_random.Next(4) switch
    {
        0 => """{"type":"string","enum":["a","b"]}""",
        1 => """{"type":"integer","enum":[3,4,5]}""",
        2 => """{"type":"object","properties":{"other":{"type":"string"}}}""",
        _ => """{"allOf":[{"$ref":"#/components/schemas/NAME"},{"type":"object","properties":{"more":{"type":"string"}}}]}"""
            .Replace("NAME", names[_random.Next(names.Count)], StringComparison.Ordinal),
    })!.AsObject();

    private void Walk(JsonNode? node)
    {
        if (node is JsonObject { } map && (map["schema"] is not null || map["items"] is not null || map["properties"] is not null))
            Schema(map["schema"] ?? map);
        else if (node is JsonObject other)
            other.Select(member => member.Value).ToList().ForEach(Walk);
        else if (node is JsonArray list)
            list.ToList().ForEach(Walk);
    }

    private void Schema(JsonNode node)
    {
        if (node is not JsonObject schema)
            return;

        if (schema["properties"] is JsonObject { Count: > 0 } properties)
        {
            properties.Select(property => property.Value!).ToList().ForEach(Schema);
            if (IsChosen(rate))
                Property(schema, properties);
        }

        if (schema["enum"] is JsonArray values && IsChosen(rate))
            Values(schema, values);

        foreach (var inner in ((string[])["allOf", "oneOf", "anyOf"]).SelectMany(key => schema[key] as JsonArray ?? []).Append(schema["items"]).OfType<JsonNode>().ToList())
            Schema(inner);
    }

    private void Property(JsonObject schema, JsonObject properties)
    {
        var name = properties.ElementAt(_random.Next(properties.Count)).Key;
        switch (_random.Next(7))
        {
            case 0: properties[name + "X"] = properties[name]!.DeepClone(); properties.Remove(name); break;
            case 1: properties[$"added{_random.Next(9)}"] = JsonNode.Parse("""{"type":"string"}"""); break;
            case 2: properties[name] = JsonNode.Parse("""{"type":"integer"}"""); break;
            case 3: schema["required"] = schema["required"] is null ? new JsonArray(name) : new JsonArray(); break;
            case 4: properties.Remove(name); break;
            case 5: properties[name]!["deprecated"] = true; break;
            default: properties[name]!["description"] = "Another text."; break;
        }
    }

    private void Values(JsonObject schema, JsonArray values)
    {
        if (IsChosen(0.5))
            values.Insert(0, values[0]!.GetValueKind() == System.Text.Json.JsonValueKind.String ? "zz" : 77);
        else if (values.Count > 1)
            values.RemoveAt(0);
        else
            schema["x-enum-varnames"] = new JsonArray("Other");
    }

    private void Operation(JsonObject item, string method, JsonObject operation)
    {
        var parameters = operation["parameters"] as JsonArray ?? [];
        switch (_random.Next(8))
        {
            case 0: operation["operationId"] = $"{operation["operationId"]}X"; break;
            case 1: operation["parameters"] = new JsonArray([.. parameters.Select(parameter => parameter!.DeepClone()), JsonNode.Parse("""{"name":"extra","in":"query","schema":{"type":"string"}}""")]); break;
            case 2: operation.Remove("parameters"); break;
            case 3: operation["tags"] = new JsonArray("Others"); break;
            case 4: item.Remove(method); break;
            case 5: operation["deprecated"] = true; break;
            case 6: operation["parameters"] = new JsonArray([.. parameters.Reverse().Select(parameter => parameter!.DeepClone())]); break;
            default: operation["responses"] = JsonNode.Parse("""{"200":{"description":"Yes.","content":{"application/json":{"schema":{"$ref":"#/components/schemas/Kind"}}}}}"""); break;
        }
    }
}

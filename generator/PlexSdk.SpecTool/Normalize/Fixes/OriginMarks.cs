namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Marks every property, every enum and every schema that may be a type with its place in the document. The later fixes move and merge
/// them; the marks stay. The proof after generation counts them: nothing may be lost. A comparison of two documents finds the cause of a
/// difference in C# by them.
/// </summary>
internal sealed class OriginMarks : INormalization
{
    private static readonly string[] Shaping = ["properties", "allOf", "oneOf", "anyOf", "enum", "const"];

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Where the marked parts, the operations, their parameters, bodies and responses stood in the files as they were read.</summary>
    public IReadOnlyDictionary<string, string> Places => _places;

    public void Apply(SpecModel spec)
    {
        foreach ((var key, var schema) in spec.Schemas.Objects())
        {
            schema[Marks.TypeOrigins] = new JsonArray(SpecModel.SchemaPrefix + JsonPointer.Escape(key));
            Mark(schema, SpecModel.SchemaPrefix + JsonPointer.Escape(key));
        }

        foreach (var operation in spec.Operations())
        {
            Note(operation.Node, operation.Pointer);
            foreach ((var place, var node) in Schemas(operation))
                Mark(node, $"{operation.Pointer}/{place}");
        }

        Clean(spec.Root);
    }

    private IEnumerable<(string Place, JsonNode Node)> Schemas(SpecOperation operation)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter["schema"] is JsonObject))
        {
            var place = $"parameters/{parameter.Text("in")}/{parameter.Text("name")}";
            Note(parameter, $"{operation.Pointer}/{place}");
            yield return (place, parameter["schema"]!);
        }

        IEnumerable<(string Status, JsonObject? Owner)> owners = operation.Responses
            .Select(response => (response.Status, (JsonObject?)response.Response)).Append(("requestBody", operation.Node.Object("requestBody")));
        foreach ((var status, var owner) in owners)
        {
            if (owner is not null)
                Note(owner, $"{operation.Pointer}/{status}");

            foreach ((var type, var media) in owner?.Object("content").Objects() ?? [])
            {
                if (media["schema"] is JsonObject schema)
                    yield return ($"{status}/{JsonPointer.Escape(type)}", schema);
            }
        }
    }

    private void Mark(JsonNode node, string pointer)
    {
        if (node is not JsonObject schema)
            return;

        Note(schema, pointer);
        if (schema.Array("enum") is not null || schema.ContainsKey("const"))
            schema[Marks.EnumOrigins] = new JsonArray(pointer);

        if (Shaping.Any(schema.ContainsKey) || schema["type"] is JsonArray)
            schema[Marks.TypeOrigins] = new JsonArray(pointer);

        foreach (var slot in SchemaWalk.Slots(schema))
        {
            var place = $"{pointer}/{slot.Keyword}{(slot.Keyword == slot.Key ? "" : "/" + JsonPointer.Escape(slot.Key))}";
            Mark(slot.Node, place);
            if (slot is { Keyword: "properties", Node: JsonObject property })
                property[Marks.Origins] = new JsonArray(place);
        }
    }

    private void Note(JsonObject node, string pointer)
    {
        if (node.Text(Marks.Place) is { } place)
            _places.TryAdd(pointer, place);
    }

    private static void Clean(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Clean(item);
        }
        else if (node is JsonObject map)
        {
            map.Remove(Marks.Place);
            foreach (var (_, child) in map)
                Clean(child);
        }
    }
}

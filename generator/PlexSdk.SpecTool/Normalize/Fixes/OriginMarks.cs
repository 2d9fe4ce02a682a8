using PlexSdk.SpecTool.Normalize.Model;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Marks every property and every enum with its place in the document. The later fixes move and merge them; the marks stay, and the
/// proof after generation counts them: nothing may be lost.
/// </summary>
internal sealed class OriginMarks : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach ((var key, var schema) in spec.Schemas.Objects())
            Mark(schema, SpecModel.SchemaPrefix + JsonPointer.Escape(key));

        foreach (var operation in spec.Operations())
        {
            foreach ((var place, var node) in Places(operation))
                Mark(node, $"#/paths/{JsonPointer.Escape(operation.Path)}/{operation.Method}/{place}");
        }
    }

    private static IEnumerable<(string Place, JsonNode Node)> Places(SpecOperation operation)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter["schema"] is JsonObject))
            yield return ($"parameters/{parameter.Text("in")}/{parameter.Text("name")}", parameter["schema"]!);

        IEnumerable<(string Status, JsonObject? Owner)> owners = operation.Responses
            .Select(response => (response.Status, (JsonObject?)response.Response)).Append(("requestBody", operation.Node.Object("requestBody")));
        foreach ((var status, var owner) in owners)
        {
            foreach ((var type, var media) in owner?.Object("content").Objects() ?? [])
            {
                if (media["schema"] is JsonObject schema)
                    yield return ($"{status}/{JsonPointer.Escape(type)}", schema);
            }
        }
    }

    private static void Mark(JsonNode node, string pointer)
    {
        if (node is not JsonObject schema)
            return;

        if (schema.Array("enum") is not null || schema.ContainsKey("const"))
            schema[Marks.EnumOrigins] = new JsonArray(pointer);

        foreach (var slot in SchemaWalk.Slots(schema).ToList())
        {
            var place = $"{pointer}/{slot.Keyword}{(slot.Keyword == slot.Key ? "" : "/" + JsonPointer.Escape(slot.Key))}";
            Mark(slot.Node, place);
            if (slot is { Keyword: "properties", Node: JsonObject property })
                property[Marks.Origins] = new JsonArray(place);
        }
    }
}

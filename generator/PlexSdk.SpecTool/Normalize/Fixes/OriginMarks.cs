using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Marks every property and every enum with its place in the document. The later fixes move and merge them; the marks stay, and the
/// proof after generation counts them: nothing may be lost.
/// </summary>
internal sealed class OriginMarks : INormalization
{
    public const string Property = "x-origin";
    public const string Enum = "x-enum-origin";

    public void Apply(SpecModel spec)
    {
        foreach ((var key, var schema) in spec.Schemas.Objects())
        {
            Mark(schema, SpecModel.SchemaPrefix + Pointer.Encode(key));
        }

        foreach (var operation in spec.Operations())
        {
            foreach ((var place, var node) in Places(operation))
            {
                Mark(node, $"#/paths/{Pointer.Encode(operation.Path)}/{operation.Method}/{place}");
            }
        }
    }

    private static IEnumerable<(string Place, JsonNode Node)> Places(SpecOperation operation)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => parameter["schema"] is JsonObject))
        {
            yield return ($"parameters/{parameter.Text("in")}/{parameter.Text("name")}", parameter["schema"]!);
        }

        IEnumerable<(string Status, JsonObject? Owner)> owners = operation.Responses
            .Select(response => (response.Status, (JsonObject?)response.Response)).Append(("requestBody", operation.Node.Object("requestBody")));
        foreach ((var status, var owner) in owners)
        {
            foreach ((var type, var media) in owner?.Object("content").Objects() ?? [])
            {
                if (media["schema"] is JsonObject schema)
                {
                    yield return ($"{status}/{Pointer.Encode(type)}", schema);
                }
            }
        }
    }

    private static void Mark(JsonNode node, string pointer)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        if (schema.Array("enum") is not null || schema.ContainsKey("const"))
        {
            schema[Enum] = new JsonArray(pointer);
        }

        foreach (var slot in SchemaWalk.Slots(schema).ToList())
        {
            var place = $"{pointer}/{slot.Keyword}{(slot.Keyword == slot.Key ? "" : "/" + Pointer.Encode(slot.Key))}";
            Mark(slot.Node, place);
            if (slot is { Keyword: "properties", Node: JsonObject property })
            {
                property[Property] = new JsonArray(place);
            }
        }
    }

    /// <summary>The kept schema also stands for the dropped one.</summary>
    public static void Join(JsonObject kept, JsonObject dropped)
    {
        foreach (var mark in (string[])[Property, Enum])
        {
            if (dropped.Array(mark) is { } marks)
            {
                kept[mark] = kept.Array(mark).Texts().Concat(marks.Texts()).Distinct().ToJsonArray();
            }
        }
    }
}

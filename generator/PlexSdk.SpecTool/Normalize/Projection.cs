using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize.Facts;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Normalize;

/// <summary>
/// Writes the fixed document in the few words of OpenAPI 3.0 that the templates need, in an order of its own: paths and schemas by name,
/// so that a shuffled document gives the same bytes. What NSwag must not see (limits beyond its numbers, vendor extensions of any
/// shape) is not in it.
/// </summary>
internal static class Projection
{
    /// <summary>The header parameters that the transport sends with every request.</summary>
    public const string TransportHeaders = "x-transport-headers";

    private static readonly string[] Facts =
    [
        "operationId", "tags", "summary", "description", "deprecated", Operations.Id, "x-tag", "x-body", "x-content-type", "x-result", "x-accept",
        "x-result-description", "x-result-nullable",
    ];

    private static readonly string[] ParameterFacts =
        ["name", "in", "description", "required", "deprecated", MemberNames.Key, ParameterStyles.Style, ParameterStyles.Explode];

    public static JsonObject Of(SpecModel spec, bool isStrict)
    {
        var paths = new JsonObject();
        foreach (var path in spec.Operations().GroupBy(operation => operation.Path).OrderBy(path => path.Key, StringComparer.Ordinal))
        {
            var item = new JsonObject();
            foreach (var operation in path)
            {
                item[operation.Method] = Operation(spec, operation);
            }

            paths[path.Key] = item;
        }

        var schemas = new JsonObject();
        foreach ((var key, var schema) in spec.Schemas.Objects().OrderBy(member => member.Key, StringComparer.Ordinal))
        {
            schemas[key] = SchemaProjection.Component(spec, schema, isStrict);
        }

        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = spec.Root.Object("info")?.Text("title") ?? "API", ["version"] = spec.Root.Object("info")?["version"]?.ToString() ?? "0" },
            ["x-tag-descriptions"] = Tags(spec),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        PlainText.Apply(document);
        return document;
    }

    private static JsonObject Tags(SpecModel spec)
    {
        var tags = new JsonObject();
        var texts = spec.Root.Array("tags").Objects().Where(tag => tag.Text("name") is not null)
            .DistinctBy(tag => tag.Text("name")).ToDictionary(tag => tag.Text("name")!, tag => tag.Text("description") ?? "", StringComparer.Ordinal);
        foreach (var operation in spec.Operations().OrderBy(operation => operation.Node.Text("x-tag"), StringComparer.Ordinal))
        {
            if (texts.TryGetValue(operation.Node.Text("x-tag")!, out var text) && text.Length > 0)
            {
                tags[operation.Node.Array("tags")![0]!.ToString()] = text;
            }
        }

        return tags;
    }

    private static JsonObject Operation(SpecModel spec, SpecOperation operation)
    {
        var result = Pick(operation.Node, Facts);
        OperationFacts.Add(spec, operation, result);
        result["parameters"] = new JsonArray([.. operation.Parameters.Where(parameter => !parameter.IsTrue(ParameterNames.Identity)).OrderBy(Place).Select(parameter => (JsonNode)Parameter(spec, parameter))]);
        result[TransportHeaders] = JsonNodes.ToJsonArray(operation.Parameters.Where(parameter => parameter.IsTrue(ParameterNames.Identity)).Select(parameter => parameter.Text("name")!));
        if (operation.Node.Object("requestBody") is { } body)
        {
            var media = body.Object("content").Objects().First(offer => offer.Value.ContainsKey("x-sent")).Value;
            result["requestBody"] = new JsonObject
            {
                ["required"] = body.IsTrue("required"),
                ["description"] = body.Text("description") ?? "",
                ["content"] = Json(media["schema"] as JsonObject ?? []),
            };
            Note(result, "x-untyped-body", Untyped.Reason(media["schema"] as JsonObject ?? []));
        }

        var responses = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = operation.Node.Text("x-result-description") ?? "" },
        };
        if (operation.Node.Object("resultSchema") is { } schema)
        {
            responses.Object("200")!["content"] = Json(schema);
            result["x-read"] = ReaderCode.Of(spec, schema);
            Note(result, "x-untyped-result", Untyped.Reason(schema));
        }

        List<string> successes = [.. operation.Node.Array("x-statuses").Texts()];
        foreach ((var status, var response) in operation.Responses.Where(response => !successes.Contains(response.Status)).OrderBy(response => response.Status, StringComparer.Ordinal))
        {
            responses[status] = Error(response);
        }

        result["responses"] = responses;
        return result;
    }

    /// <summary>Headers that all operations share come after the arguments that matter.</summary>
    private static int Place(JsonObject parameter) => parameter.Text("in") switch { "path" => 0, "query" => 1, "header" => 2, _ => 3 };

    private static JsonObject Error(JsonObject response)
    {
        var error = new JsonObject { ["description"] = response.Text("description") ?? "" };
        var typed = response.Object("content").Objects().OrderBy(offer => MediaKinds.Of(offer.Key, offer.Value))
            .Select(offer => offer.Value.Object("schema")).FirstOrDefault(schema => schema.Reference() is not null);
        if (typed is not null)
        {
            error["x-body-type"] = SpecModel.Key(typed.Reference());
        }

        return error;
    }

    private static JsonObject Parameter(SpecModel spec, JsonObject parameter)
    {
        var result = Pick(parameter, ParameterFacts);
        var schema = (JsonObject)parameter["schema"]!;
        Note(result, Untyped.Key, Untyped.Reason(schema));

        var target = spec.Resolve(schema) ?? schema;
        result["schema"] = SchemaProjection.Inner(schema);
        result["x-wire-name"] = Naming.CSharpLiteral.Of(parameter.Text("name")!);
        if (Example(parameter, schema, target) is { } example)
        {
            result["x-example"] = example.DeepClone();
        }

        result["x-shape"] = ParameterStyles.ShapeOf(target);
        if (target.Text("type") == "string" && Shapes.Of(target) == Shape.Scalar && target["minLength"]?.ToString() is { } length && length != "0")
        {
            result["x-not-empty"] = true;
        }

        return result;
    }

    private static JsonNode? Example(JsonObject parameter, JsonObject schema, JsonObject target) =>
        parameter["example"] ?? parameter.Object("examples").Objects().Select(example => example.Value["value"]).FirstOrDefault()
        ?? schema["example"] ?? schema.Array("examples")?.FirstOrDefault() ?? target["example"] ?? target.Array("examples")?.FirstOrDefault();

    private static void Note(JsonObject node, string key, string? text)
    {
        if (text is not null)
        {
            node[key] = text;
        }
    }

    private static JsonObject Json(JsonObject schema) =>
        new() { ["application/json"] = new JsonObject { ["schema"] = SchemaProjection.Inner(schema) } };

    public static JsonObject Pick(JsonObject source, IEnumerable<string> keys)
    {
        var result = new JsonObject();
        foreach (var key in keys)
        {
            if (source[key] is { } value)
            {
                result[key] = value.DeepClone();
            }
        }

        return result;
    }
}

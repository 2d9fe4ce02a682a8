using PlexSdk.SpecTool.Normalize.Documentation;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>The words of OpenAPI that the projected document keeps.</summary>
internal static class Words
{
    public static JsonObject Pick(JsonObject source, IEnumerable<string> keys, IEnumerable<string>? texts = null)
    {
        var result = source.Pick(keys);
        foreach (var key in texts ?? [])
        {
            if (source.Text(key) is { } text)
                result[key] = PlainText.Clean(text);
        }

        return result;
    }

    /// <summary>A schema where it is used: a reference, a scalar, an array, a map or anything.</summary>
    public static JsonObject Inner(JsonObject schema) => Shapes.Of(schema) switch
    {
        Shape.Reference => Pick(schema, ["$ref"]),
        Shape.Array => new JsonObject { ["type"] = "array", ["items"] = Inner(schema.Object("items") ?? []) },
        Shape.Map => new JsonObject { ["type"] = "object", ["additionalProperties"] = Inner(schema.Object("additionalProperties") ?? []) },
        Shape.Scalar => Pick(schema, ["type", "format"]),
        _ => [],
    };
}

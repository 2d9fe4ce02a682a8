namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// A parameter with <c>content</c> instead of <c>schema</c> is a value written as JSON text (Plex's and Atlassian's filters).
/// One of another content type is the text of its value. A parameter with neither is a string.
/// </summary>
internal sealed class ParameterContent : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
        {
            if (parameter.Take("content") is JsonObject { Count: > 0 } content && content.First() is { Value: JsonObject media } offer)
            {
                var isJson = MediaKinds.Of(offer.Key, media) == MediaKind.Json;
                parameter["schema"] ??= media.Take("schema");
                parameter.RemoveWhere(keyword => keyword is "style" or "explode");
                if (isJson || IsContainer(spec, parameter))
                    parameter["style"] = "json";
            }

            parameter["schema"] ??= new JsonObject { ["type"] = "string" };
        }
    }

    // Nothing says how else an object is a text.
    private static bool IsContainer(SpecModel spec, JsonObject parameter) =>
        spec.Resolve(parameter["schema"]) is { } schema && (schema.Text("type") is "object" or "array" || Shapes.HasProperties(schema));
}

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// A parameter with <c>content</c> instead of <c>schema</c> is a value written as JSON text (Plex's and Atlassian's filters).
/// A parameter with neither is a string.
/// </summary>
internal sealed class ParameterContent : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var parameter in spec.Operations().SelectMany(operation => operation.Parameters))
        {
            if (parameter.Take("content") is JsonObject { Count: > 0 } content && content.First().Value is JsonObject media)
            {
                parameter["schema"] ??= media.Take("schema");
                parameter["style"] = "json";
            }

            parameter["schema"] ??= new JsonObject { ["type"] = "string" };
        }
    }
}

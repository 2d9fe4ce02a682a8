namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Puts shared parameters, bodies, responses, headers and path items where they are used, so that the later fixes see one form only.
/// OpenAPI 3.1 lets a reference carry its own description: it wins.
/// </summary>
internal sealed class ComponentReferences : INormalization
{
    public void Apply(SpecModel spec)
    {
        var paths = spec.Root.Ensure("paths");
        Inline(spec, paths, hasExtensions: true);
        Inline(spec, spec.Root.Object(TransportHeaders.Globals)?.Array("parameters"));
        foreach ((var path, var item) in paths.Objects())
        {
            if (!path.StartsWith('/') && !path.StartsWith("x-", StringComparison.Ordinal))
            {
                // Some generators (and hand-written documents) leave the first slash out.
                paths["/" + path] = paths.Take(path);
            }

            Inline(spec, item.Array("parameters"));
        }

        foreach (var operation in spec.Operations())
        {
            Inline(spec, operation.Node.Array("parameters"));
            Inline(spec, operation.Node, hasExtensions: true);
            Inline(spec, operation.Node.Object("responses"));
            foreach ((_, var response) in operation.Responses)
                Inline(spec, response.Object("headers"));
        }

        var components = spec.Root.Ensure("components");
        components.RemoveWhere(section => section is not ("schemas" or "securitySchemes"));
    }

    private static void Inline(SpecModel spec, JsonNode? holder, bool hasExtensions = false)
    {
        var members = (holder as JsonObject).Objects().Where(member => !hasExtensions || !member.Key.StartsWith("x-", StringComparison.Ordinal));
        List<JsonObject> parts = [.. (holder as JsonArray).Objects(), .. members.Select(member => member.Value)];
        foreach (var part in parts.Where(part => part.Reference() is not null))
            part.ReplaceWith((JsonNode)Copy(spec, part));
    }

    private static JsonObject Copy(SpecModel spec, JsonObject reference)
    {
        var target = reference.Reference()!;
        var found = DeepReferences.Find(spec, JsonPointer.Parts(target)) ?? throw DeepReferences.Missing(target);
        var copy = (JsonObject)found.DeepClone();
        foreach ((var key, var value) in reference.Where(member => member.Key is not ("$ref" or Marks.Place)))
            copy[key] = value?.DeepClone();

        return copy;
    }
}

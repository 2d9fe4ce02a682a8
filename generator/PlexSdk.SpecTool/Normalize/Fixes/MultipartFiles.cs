using PlexSdk.SpecTool.Normalize.Composition;

namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// The binary members of a multipart body are files; elsewhere in JSON a binary text is a text. A body that is not a class gets its
/// members as a map.
/// </summary>
internal sealed class MultipartFiles : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations().Where(operation => operation.BodyKind == MediaKind.Multipart))
        {
            foreach ((_, var property) in Inheritance.Properties(spec, spec.Resolve(operation.SentMedia?["schema"])))
            {
                if (property.Text("format") == "binary" || property.Object("items")?.Text("format") == "binary")
                    property[Marks.IsFile] = true;
            }
        }

        spec.RewriteSchemas(schema =>
        {
            if (schema.Text("format") == "binary")
                schema.Remove("format");
        });
    }
}

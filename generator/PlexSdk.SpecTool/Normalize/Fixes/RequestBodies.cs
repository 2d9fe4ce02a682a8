namespace PlexSdk.SpecTool.Normalize.Fixes;

/// <summary>
/// Chooses the content type that a body is sent with, where a document offers several: JSON, then multipart, form, text, XML, raw bytes.
/// </summary>
internal sealed class RequestBodies : INormalization
{
    public void Apply(SpecModel spec)
    {
        foreach (var operation in spec.Operations())
        {
            if (operation.Node.Object("requestBody") is not { } body)
                continue;

            List<(string Type, JsonObject Media, MediaKind Kind)> offers =
                [.. body.Object("content").Objects().Select(offer => (offer.Key, offer.Value, MediaKinds.Of(offer.Key, offer.Value)))];
            if (offers.Count == 0)
            {
                operation.Node.Remove("requestBody");
                continue;
            }

            (var type, var media, var kind) = offers.OrderBy(offer => offer.Kind).ThenBy(offer => offer.Type, StringComparer.Ordinal).First();
            operation.BodyKind = kind;
            operation.Node[Marks.ContentType] = type.Contains('*', StringComparison.Ordinal) || !MediaKinds.IsValid(type) ? "application/octet-stream" : type;
            media[Marks.IsSent] = true;
            if (kind is MediaKind.Stream or MediaKind.Text or MediaKind.Xml)
            {
                if (media.Take("schema") is { } unused)
                    media[Marks.UnusedSchema] = unused;

                media["schema"] = kind == MediaKind.Stream
                    ? new JsonObject { ["type"] = "string", ["format"] = "binary" }
                    : new JsonObject { ["type"] = "string" };
            }
        }
    }
}

namespace PlexSdk.SpecTool.Lint.Rules;

/// <summary>The calls of a document as written, with references followed.</summary>
internal static class OperationWalk
{
    public static IEnumerable<SpecOperation> Operations(SpecDocument document) =>
        from path in document.Root.Object("paths").Objects()
        where SpecOperation.IsPath(path.Key)
        let item = document.Follow(path.Value) as JsonObject
        where item is not null
        from method in SpecOperation.Methods
        let operation = item.Object(method)
        where operation is not null
        select new SpecOperation(path.Key, method, item, operation);

    public static IEnumerable<JsonObject> Parameters(SpecDocument document, SpecOperation operation) =>
        operation.Node.Array("parameters").Objects().Concat(operation.PathItem.Array("parameters").Objects())
            .Select(document.Follow).OfType<JsonObject>();

    /// <summary>Every schema of the main file, wherever it stands.</summary>
    public static IEnumerable<JsonObject> Schemas(SpecDocument document)
    {
        foreach (var root in new SpecModel(document.Root).Roots().ToList())
        {
            foreach (var schema in Below(root.Node))
                yield return schema;
        }
    }

    private static IEnumerable<JsonObject> Below(JsonNode node) =>
        node is JsonObject schema ? SchemaWalk.Slots(schema).SelectMany(slot => Below(slot.Node)).Prepend(schema) : [];
}

namespace PlexSdk.SpecTool.Normalize.Model;

/// <summary>The document that the fixes work on: the raw tree with the few views that they share.</summary>
internal sealed class SpecModel(JsonObject root)
{
    public const string SchemaPrefix = "#/components/schemas/";

    public JsonObject Root { get; } = root;

    /// <summary>The names of the client as a whole.</summary>
    public ClientNames Names { get; set; } = ClientNames.None;

    /// <summary>Values of enums, each after the place of its enum, that no enum of C# has, and needs not have.</summary>
    public HashSet<string> Settled { get; } = [];

    /// <summary>The components that are none in the document: schemas of shared parameters, bodies and responses.</summary>
    public HashSet<string> Anonymous { get; } = new(StringComparer.Ordinal);

    public JsonObject Schemas => Root.Ensure("components").Ensure("schemas");

    public IEnumerable<SpecOperation> Operations() =>
        from path in Root.Object("paths").Objects()
        where SpecOperation.IsPath(path.Key)
        from method in SpecOperation.Methods
        let operation = path.Value.Object(method)
        where operation is not null
        select new SpecOperation(path.Key, method, path.Value, operation);

    /// <summary>The component that a reference names, followed through references to references; null when it is none.</summary>
    public JsonObject? Resolve(JsonNode? schema)
    {
        var current = schema as JsonObject;
        for (var hops = 0; current.Reference() is { } reference && hops < 100; hops++)
            current = Target(reference);

        return current;
    }

    /// <summary>The component that a reference names directly.</summary>
    public JsonObject? Target(string reference) => Key(reference) is { } key ? Schemas.Object(key) : null;

    public static string? Key(string? reference) =>
        reference?.StartsWith(SchemaPrefix, StringComparison.Ordinal) == true ? JsonPointer.Parts(reference)[2] : null;

    public static JsonObject ReferenceTo(string key) => new() { ["$ref"] = SchemaPrefix + JsonPointer.Escape(key) };

    /// <summary>A name that no component has yet.</summary>
    public string FreeKey(string name) => FreeName(name, Schemas, "-");

    public static string FreeName(string name, JsonObject taken, string separator)
    {
        var free = name;
        for (var number = 2; taken.ContainsKey(free); number++)
            free = $"{name}{separator}{number}";

        return free;
    }

    /// <summary>Applies a rewrite to every schema of the document, innermost first.</summary>
    public void RewriteSchemas(Action<JsonObject> rewrite)
    {
        foreach (var root in Roots())
        {
            SchemaWalk.Rewrite(root.Node, schema =>
            {
                rewrite(schema);
                return schema;
            });
        }
    }

    /// <summary>The outermost schemas: the components, then those of each operation.</summary>
    public IReadOnlyList<Slot> Roots()
    {
        var (schemas, operations) = (Schemas, Operations().ToList());
        return
        [
            .. from component in schemas
               where component.Value is not null
               select new Slot(schemas, component.Key, component.Value, "schemas"),
            .. from operation in operations
               let result = operation.Node[Marks.ResultSchema]
               where result is not null
               select new Slot(operation.Node, Marks.ResultSchema, result, "schema"),
            .. from holder in operations.SelectMany(Holders)
               let schema = holder["schema"]
               where schema is not null
               select new Slot(holder, "schema", schema, "schema"),
        ];
    }

    private static IEnumerable<JsonObject> Holders(SpecOperation operation)
    {
        List<JsonObject> responses = [.. operation.Responses.Select(response => response.Response)];
        List<JsonObject?> carriers =
        [
            .. operation.Parameters, operation.Node.Object("requestBody"),
            .. responses, .. responses.SelectMany(response => response.Object("headers").Objects()).Select(header => header.Value),
        ];
        foreach (var carrier in carriers.OfType<JsonObject>())
        {
            yield return carrier;
            foreach (var (_, content) in carrier.Object("content").Objects())
                yield return content;
        }
    }
}

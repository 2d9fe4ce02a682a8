using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Diff.Api.Scope;

/// <summary>A normalised document by its parts: operations and schemas, and what leads from one to another.</summary>
internal sealed class ScopedDocument
{
    private readonly JsonObject _document;
    private readonly JsonObject _schemas;

    public ScopedDocument(JsonObject document)
    {
        _document = document;
        _schemas = document.Object("components")?.Object("schemas") ?? [];
        Operations = document.Object("paths").Objects()
            .SelectMany(path => path.Value.Objects().Select(operation => (Key: (path.Key, operation.Key), operation.Value)))
            .ToDictionary(operation => operation.Key, operation => operation.Value);
    }

    public IReadOnlyDictionary<(string Path, string Method), JsonObject> Operations { get; }

    public IEnumerable<string> SchemaNames => _schemas.Select(schema => schema.Key);

    /// <summary>The client whose code has the facade beside it.</summary>
    public string? First => _document.Object(FactStore.Facts)?.Text("first");

    public JsonObject? Schema(string name) => _schemas.Object(name);

    public string? BaseOf(string name) => SpecModel.Key(Schema(name)?.Array("allOf").Objects().FirstOrDefault().Reference());

    /// <summary>What another type or operation has to know about a schema to name it: what kind of type it is.</summary>
    public (bool IsEnum, bool IsUnion, bool Exists)? KindOf(string name) => Schema(name) is not { } schema ? null
        : (schema.ContainsKey("enum"), Fact(schema, "isUnion"), Fact(schema, "exists"));

    /// <summary>The schemas that the alternatives of a union name; none of any other schema.</summary>
    public IEnumerable<string> AlternativesOf(string name) => KindOf(name) is { IsUnion: true } ? NamesIn(Schema(name)) : [];

    public static string ClientOf(JsonObject operation) => operation.Array("tags").Texts().First();

    /// <summary>The schemas that a part of the document names: in references, and in the C# types among its facts.</summary>
    public IEnumerable<string> NamesIn(JsonNode? part) => ApiShape.Texts(part).SelectMany(Words).Where(_schemas.ContainsKey).Distinct();

    /// <summary>The document with the chosen parts only. Of the schemas that are merely named, there is as much as their names need.</summary>
    /// <param name="operations">The chosen operations.</param>
    /// <param name="schemas">The chosen schemas.</param>
    /// <param name="named">The schemas that these name.</param>
    /// <param name="other">The document that it is compared with.</param>
    public JsonObject Cut(
        IReadOnlySet<(string Path, string Method)> operations, IReadOnlySet<string> schemas, IReadOnlySet<string> named, ScopedDocument other)
    {
        var (paths, kept) = (new JsonObject(), new JsonObject());
        foreach (var ((path, method), operation) in Operations.Where(operation => operations.Contains(operation.Key)))
        {
            var copy = (JsonObject)ApiShape.Copy(operation)!;
            copy["responses"] = new JsonObject { ["200"] = new JsonObject { ["description"] = "" } };
            (paths[path] ??= new JsonObject())[method] = copy;
        }

        foreach (var name in SchemaNames)
        {
            if (schemas.Contains(name))
                kept[name] = Copy(Schema(name)!, other.Schema(name));
            else if (named.Contains(name))
                kept[name] = Named((JsonObject)ApiShape.Copy(Schema(name))!);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "API", ["version"] = "0" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = kept },
            [FactStore.Facts] = _document[FactStore.Facts]?.DeepClone(),
        };
    }

    // Of an enum, the values that both sides have are left out.
    private static JsonObject Copy(JsonObject schema, JsonObject? other)
    {
        var copy = (JsonObject)ApiShape.Copy(schema)!;
        return Values(other) is { } theirs && Values(copy) is { } values ? Enum(copy, [.. values.ExceptBy(theirs.Select(Text), Text)]) : copy;

        static JsonArray? Values(JsonObject? schema) => schema?.Object(FactStore.Facts)?.Array("values");

        static (string?, string?) Text(JsonNode? value) => (value?["name"].AsText(), value?["wire"].AsText());
    }

    private static JsonObject Enum(JsonObject schema, IEnumerable<JsonNode?> values)
    {
        var facts = schema.Take(FactStore.Facts)!.AsObject();
        facts["values"] = new JsonArray([.. values.Select(value => value?.DeepClone())]);
        // The templates look at the facts only.
        return new JsonObject { ["type"] = "string", ["enum"] = new JsonArray("a"), [FactStore.Facts] = facts };
    }

    // Compilers must know what kind of type it is, and what converts to it: to an enum what it is on the wire, to a union each alternative.
    private static JsonObject Named(JsonObject schema)
    {
        if (Fact(schema, "isUnion"))
            return schema;

        if (schema.ContainsKey("enum"))
            return Enum(schema, []);

        // NSwag takes an object without properties for anything.
        var property = new JsonObject { ["type"] = "string" };
        FactStore.Write(property, new PropertyFacts([], "Any", "null", null, Write: "null"));
        var facts = schema.Take(FactStore.Facts)!.AsObject();
        return new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { ["any"] = property }, [FactStore.Facts] = facts };
    }

    private static bool Fact(JsonObject schema, string name) => schema.Object(FactStore.Facts)?.IsTrue(name) == true;

    private static IEnumerable<string> Words(string text) => text.Split("/#<>?[](){}.,;:| ".ToCharArray(), StringSplitOptions.RemoveEmptyEntries);
}

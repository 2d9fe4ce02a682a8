using System.Text.Json.Nodes;

namespace PlexSdk.Generation.Tests.Edits;

/// <summary>Edits of the media server's document, as its authors make them from one version to the next.</summary>
internal static class MediaServerEdits
{
    public static IReadOnlyList<Edit> All { get; } =
    [
        new("reverse the paths", document => Reverse(document["paths"]!), EditChange.Nothing),
        new("reverse the schemas", document => Reverse(document["components"]!["schemas"]!), EditChange.Nothing),
        new("reverse the tags and all components", ReverseComponents, EditChange.Nothing),
        new("reverse the properties of a schema", document => Reverse(Properties(document, "Metadata")), EditChange.Nothing),
        new("reverse the properties of every schema", ReverseProperties, EditChange.Nothing),
        new("move a parameter into the components", ExtractParameter, EditChange.Nothing),
        new("put a shared parameter where it is used", document => InlineParameter(Operation(document, "/library/sections/{sectionId}/refresh", "post")), EditChange.Nothing),
        new("put a shared response where it is used", InlineResponse, EditChange.Nothing),
        new("reorder optional parameters", document => Reverse(Parameters(document, "/library/sections/{sectionId}/all"), from: 1), EditChange.Nothing),
        new("change a description", document => Property(document, "Metadata", "title")["description"] = "What it is called.", EditChange.Own) { Own = new(@"^\s*///") },
        new("add an operation", document => Add(document, "/hubs/promoted", "getPromotedHubs", "Hubs", Shared("hubs")), EditChange.Additions),
        new("add an operation in a new tag", document => Add(document, "/butler", "getButler", "Butler", Shared("activities")), EditChange.Additions),
        new("add an operation with the same anonymous schema twice", AddTwins, EditChange.Additions),
        new("add an operation with an anonymous schema that is there already", AddTwinOfTimeline, EditChange.Additions),
        new("add an operation with another anonymous schema under the same name", AddOtherItem, EditChange.Additions),
        new("remove an operation", document => Remove(document, "/playQueues/{playQueueId}"), EditChange.Removals),
        new("rename a schema", RenameTag, EditChange.Own) { Own = new(@"\b(Tag|Label)\b"), RenamesForCallers = true },
        new("add a property", document => Properties(document, "Metadata")["slug"] = Text("A name for addresses."), EditChange.Additions),
        new("add a property that differs by case", document => Properties(document, "Metadata")["Year"] = Text("The year in words."), EditChange.Additions),
        new("add a list that differs by case", document => Properties(document, "Metadata")["Title"] = JsonNode.Parse("""{"type":"array","items":{"type":"string"}}"""), EditChange.Additions),
        new("add a schema that differs by case", document => Schemas(document)["metadata"] = JsonNode.Parse("""{"type":"object","properties":{"x":{"type":"string"}}}"""), EditChange.Additions),
        new("move an anonymous schema into the components", ExtractSchema, EditChange.Own) { Own = new(@"\b(MetadataImageItem|Picture)\b"), RenamesForCallers = true },
        new("add an error response", AddError, EditChange.Additions),
        new("rename a path parameter", RenamePathParameter, EditChange.Own) { Own = new(@"\b(sectionId|section)\b") },
        new("add an enum value first", document => Schema(document, "PlayState")["enum"]!.AsArray().Insert(0, "queued"), EditChange.Additions),
        new("add a number first to an enum", AddMediaType, EditChange.Additions),
        new("add an optional parameter first", document => Parameters(document, "/library/sections/{sectionId}/all").Insert(1, Query("limit")), EditChange.Additions),
        new("use an id again", document => Add(document, "/hubs/home/all", "getHubs", "Hubs", Shared("hubs")), EditChange.Additions),
    ];

    private static JsonObject Schemas(JsonObject document) => document["components"]!["schemas"]!.AsObject();

    private static JsonObject Schema(JsonObject document, string name) => Schemas(document)[name]!.AsObject();

    private static JsonObject Properties(JsonObject document, string schema) => Schema(document, schema)["properties"]!.AsObject();

    private static JsonObject Property(JsonObject document, string schema, string name) => Properties(document, schema)[name]!.AsObject();

    private static JsonObject Operation(JsonObject document, string path, string method) => document["paths"]![path]![method]!.AsObject();

    private static JsonArray Parameters(JsonObject document, string path) => Operation(document, path, "get")["parameters"]!.AsArray();

    private static JsonObject Text(string description) => new JsonObject { ["type"] = "string", ["description"] = description };

    private static JsonObject Shared(string response) => new JsonObject { ["$ref"] = $"#/components/responses/{response}" };

    private static JsonNode Query(string name) => JsonNode.Parse($$$"""{"name":"{{{name}}}","in":"query","description":"How many.","schema":{"type":"integer"}}""")!;

    private static JsonNode Answer(string schema) => JsonNode.Parse($$$"""{"description":"All.","content":{"application/json":{"schema":{{{schema}}} } } }""")!;

    private static void Reverse(JsonNode node, int from = 0)
    {
        if (node is JsonArray list)
        {
            List<JsonNode> items = [.. list.Skip(from).Select(item => item!.DeepClone()).Reverse()];
            for (var index = 0; index < items.Count; index++)
                list[from + index] = items[index];

            return;
        }

        var map = node.AsObject();
        List<KeyValuePair<string, JsonNode?>> members = [.. map];
        map.Clear();
        foreach (var (key, value) in Enumerable.Reverse(members))
            map[key] = value;
    }

    private static void ReverseComponents(JsonObject document)
    {
        Reverse(document["tags"]!);
        Reverse(document["components"]!);
        foreach (var (_, section) in document["components"]!.AsObject())
            Reverse(section!);
    }

    private static void ReverseProperties(JsonNode? node)
    {
        if (node is JsonObject map)
        {
            foreach (var (key, child) in map.ToList())
            {
                ReverseProperties(child);
                if (key == "properties")
                    Reverse(child!);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var item in list)
                ReverseProperties(item);
        }
    }

    private static void ExtractParameter(JsonObject document)
    {
        var parameters = Parameters(document, "/hubs");
        document["components"]!["parameters"]!["count"] = parameters[0]!.DeepClone();
        parameters[0] = new JsonObject { ["$ref"] = "#/components/parameters/count" };
    }

    private static void InlineParameter(JsonObject operation)
    {
        var shared = operation.Root["components"]!["parameters"]!["sectionId"]!;
        operation["parameters"]![0] = shared.DeepClone();
    }

    private static void InlineResponse(JsonObject document) =>
        Operation(document, "/hubs/search", "get")["responses"]!["200"] = document["components"]!["responses"]!["hubs"]!.DeepClone();

    private static void Add(JsonObject document, string path, string id, string tag, JsonNode response) => document["paths"]![path] = new JsonObject
    {
        ["get"] = new JsonObject
        {
            ["operationId"] = id,
            ["summary"] = "Get more",
            ["tags"] = new JsonArray(tag),
            ["responses"] = new JsonObject { ["200"] = response },
        },
    };

    private static void AddTwins(JsonObject document) => Add(document, "/hubs/twins", "getTwinHubs", "Hubs", Answer(
        """{"type":"object","properties":{"a":{"type":"object","properties":{"x":{"type":"string"}}},"b":{"type":"object","properties":{"x":{"type":"string"}}}}}"""));

    private static void AddTwinOfTimeline(JsonObject document) =>
        Add(document, "/:/t", "get", "Timeline", document["components"]!["responses"]!["timeline"]!.DeepClone());

    private static void AddOtherItem(JsonObject document) => Add(document, "/library/images", "getImages", "Library", Answer(
        """{"type":"object","properties":{"MediaContainer":{"type":"object","properties":{"Image":{"type":"array","items":{"type":"object","properties":{"file":{"type":"string"}}}}}}}}"""));

    private static void Remove(JsonObject document, string path) => document["paths"]!.AsObject().Remove(path);

    private static void RenameTag(JsonObject document)
    {
        var text = document.ToJsonString().Replace("#/components/schemas/Tag\"", "#/components/schemas/Label\"", StringComparison.Ordinal)
            .Replace("\"Tag\":{\"type\"", "\"Label\":{\"type\"", StringComparison.Ordinal);
        var renamed = JsonNode.Parse(text)!.AsObject();
        foreach (var section in (string[])["paths", "components"])
            document[section] = renamed[section]!.DeepClone();
    }

    private static void ExtractSchema(JsonObject document)
    {
        var image = Property(document, "Metadata", "Image");
        Schemas(document)["Picture"] = image["items"]!.DeepClone();
        image["items"] = new JsonObject { ["$ref"] = "#/components/schemas/Picture" };
    }

    private static void AddError(JsonObject document) => Operation(document, "/library/metadata/{ids}", "get")["responses"]!["409"] =
        Answer("""{"type":"object","properties":{"reason":{"type":"string"}}}""");

    private static void RenamePathParameter(JsonObject document)
    {
        const string Before = "/library/sections/{sectionId}/all";
        var item = document["paths"]![Before]!.DeepClone();
        Remove(document, Before);
        item["get"]!["parameters"]![0] = JsonNode.Parse("""{"name":"section","in":"path","required":true,"description":"The section.","schema":{"type":["integer","string"]}}""");
        document["paths"]!["/library/sections/{section}/all"] = item;
    }

    private static void AddMediaType(JsonObject document)
    {
        Schema(document, "MediaType")["enum"]!.AsArray().Insert(0, 0);
        Schema(document, "MediaType")["x-speakeasy-enums"]!.AsArray().Insert(0, "NONE");
    }
}

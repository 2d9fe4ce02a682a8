using System.Globalization;
using PlexSdk.SpecTool.Normalize.Documentation;
using PlexSdk.SpecTool.Normalize.Facts;

namespace PlexSdk.SpecTool.Normalize.Projection;

/// <summary>
/// Writes the fixed document in the few words of OpenAPI 3.0 that NSwag needs, with the facts that the templates need, in an order of its
/// own: paths (whatever their parameters are called), schemas and properties by name, so that a shuffled document gives the same bytes.
/// What NSwag must not see (limits beyond its numbers,
/// vendor extensions of any shape) is not in it.
/// </summary>
internal static class DocumentProjection
{
    public static JsonObject Of(SpecModel spec, bool isStrict)
    {
        var paths = new JsonObject();
        foreach (var path in spec.Operations().GroupBy(operation => operation.Path)
            .OrderBy(path => SpecOperation.Placeholder().Replace(path.Key, "{}"), StringComparer.Ordinal).ThenBy(path => path.Key, StringComparer.Ordinal))
        {
            paths[path.Key] = new JsonObject(path.Select(operation =>
                KeyValuePair.Create(operation.Method, (JsonNode?)new OperationProjection(spec, operation, isStrict).Project())));
        }

        var schemas = new JsonObject();
        foreach (var (key, schema) in spec.Schemas.Objects().OrderBy(member => member.Key, StringComparer.Ordinal))
            schemas[key] = new TypeProjection(spec, key, schema, isStrict).Project();

        var info = spec.Root.Object("info");
        var tags = Tags(spec);
        var document = new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = info?.Text("title") ?? "API", ["version"] = info?["version"]?.ToString() ?? "0" },
            ["tags"] = new JsonArray([.. tags.Select(tag => (JsonNode)new JsonObject { ["name"] = tag.Key, ["description"] = tag.Value })]),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
        var groups = Groups(spec);
        FactStore.Write(document, new ClientFacts(
            Clients: tags.ToDictionary(tag => tag.Key, tag => (IReadOnlyList<string>)[.. XmlDocumentation.Element("<summary>", tag.Value, "</summary>")]),
            First: groups.Select(group => group.Client).FirstOrDefault(""),
            Groups: groups,
            Root: spec.Names.Root is null ? null : [.. Summary(info)],
            IsRegistered: spec.Names.IsRegistered,
            MaxResponseBytes: int.TryParse(
                spec.Root.Scalar(Marks.MaxResponseBytes), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null));
        return document;
    }

    private static IEnumerable<string> Summary(JsonObject? info) => XmlDocumentation.Element(
        "<summary>", $"{info?.Text("title") ?? "The API"}: a property for each group of operations", "</summary>");

    /// <summary>The properties of the facade: called as the tags, where that is possible.</summary>
    private static List<GroupFacts> Groups(SpecModel spec)
    {
        var clients = spec.Operations().Select(operation => (operation.Client, Group: operation.Node.Text(Marks.Group) ?? operation.Client))
            .DistinctBy(client => client.Client).OrderBy(client => client.Client, StringComparer.Ordinal).ToList();
        HashSet<string> taken = new(
            [.. Reserved.RootMembers, spec.Names.Root ?? "", .. clients.Where(client => client.Group == client.Client).Select(client => client.Client)],
            StringComparer.OrdinalIgnoreCase);
        return
        [
            .. from client in clients
               let property = client.Group == client.Client || taken.Add(client.Group) ? client.Group : client.Client
               let isTaken = spec.Names.Root is { } root && (property == root || Reserved.RootMembers.Contains(property))
               let name = isTaken ? property + "Client" : property
               select new GroupFacts(name, "_" + CSharpName.Camel(name), client.Client),
        ];
    }

    /// <summary>What the document says about each tag, by its C# name.</summary>
    private static SortedDictionary<string, string> Tags(SpecModel spec)
    {
        var tags = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var operation in spec.Operations())
        {
            var text = spec.Root.Array("tags").Objects().Where(tag => tag.Text("name") == operation.Node.Text(Marks.Tag))
                .Select(tag => tag.Text("description")).FirstOrDefault(text => text is { Length: > 0 });
            tags[operation.Client] = PlainText.Clean(text ?? $"The operations of {operation.Client}.");
        }

        return tags;
    }
}

using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>The documents that are mutated: this repository's own and the fixtures of the generator, a path at a time.</summary>
internal static class SeedDocuments
{
    /// <summary>Small documents: one path each, with the components that it uses, and one document with the components that no path uses.</summary>
    public static IReadOnlyList<JsonObject> Parts { get; } = [.. Files().Select(file => SpecReader.Read(file).Root).SelectMany(Cut)];

    public static IEnumerable<string> Files() =>
        new[] { "spec", "tests/PlexSdk.Generation.Tests/Fixtures" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(Root(), folder)))
            .Where(file => Path.GetExtension(file) is ".yaml" or ".json")
            .Order(StringComparer.Ordinal);

    private static IEnumerable<JsonObject> Cut(JsonObject document) =>
        document["paths"]!.AsObject().Select(path => path.Key).Select(path => Part(document, path));

    private static JsonObject Part(JsonObject document, string path)
    {
        var part = document.DeepClone().AsObject();
        part["paths"] = new JsonObject { [path] = part["paths"]![path]!.DeepClone() };
        var components = part["components"] as JsonObject ?? [];
        var needed = new HashSet<string>();
        Collect(part["paths"], components, needed);
        foreach (var (section, name) in components.SelectMany(section => section.Value!.AsObject().Select(item => (section.Key, item.Key))).ToList())
        {
            if (section != "securitySchemes" && !needed.Contains($"#/components/{section}/{JsonPointer.Escape(name)}"))
                components[section]!.AsObject().Remove(name);
        }

        return part;
    }

    private static void Collect(JsonNode? node, JsonObject components, HashSet<string> needed)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Collect(item, components, needed);
        }

        foreach (var (key, value) in node as JsonObject ?? [])
        {
            var reference = key is "$ref" ? value!.ToString() : null;
            if (reference?.StartsWith("#/components/", StringComparison.Ordinal) == true && needed.Add(string.Join('/', reference.Split('/').Take(4))))
                Collect(JsonPointer.Parts(reference).Skip(1).Take(2).Aggregate((JsonNode?)components, JsonPointer.Step), components, needed);

            Collect(value, components, needed);
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "PlexSdk.sln")))
            folder = folder.Parent!;

        return folder.FullName;
    }
}

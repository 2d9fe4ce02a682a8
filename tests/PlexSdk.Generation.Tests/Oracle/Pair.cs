using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Diff.Model;

namespace PlexSdk.Generation.Tests.Oracle;

/// <summary>A document before and after a small edit, with what a person says of it: the places of the causes of what breaks or warns, and the grades.</summary>
internal sealed record Pair(string Name, string Base, string Head, IReadOnlyList<string> Causes, Grade Sources, Grade Programs)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Oracle", "Pairs");

    // "all", or the beginning of names.
    private static readonly string? Asked = Environment.GetEnvironmentVariable("PLEXSDK_ORACLE");

    /// <summary>The pairs that PLEXSDK_ORACLE asks for; without it every seventh, which takes about twenty seconds.</summary>
    public static IReadOnlyList<Pair> Chosen { get; } =
        [.. All().Where((pair, index) => Asked is { Length: > 0 } ? Asked == "all" || pair.Name.StartsWith(Asked, StringComparison.Ordinal) : index % 7 == 0)];

    /// <summary>A name that C# allows, the same every time.</summary>
    public string Id { get; init; } = "";

    public override string ToString() => Name;

    public static IReadOnlyList<Pair> All() =>
        [.. Directory.GetFiles(Folder, "*.yaml").Order(StringComparer.Ordinal).SelectMany(Read).Select((pair, index) => pair with { Id = $"Pair{index:000}" })];

    private static IEnumerable<Pair> Read(string path)
    {
        var file = YamlFile.Read(path);
        var document = file["document"]!.ToString();
        foreach (var pair in file["pairs"]!.AsArray())
        {
            var name = $"{Path.GetFileNameWithoutExtension(path)}: {pair!["name"]}";
            var causes = pair["cause"]!.AsArray().Select(cause => cause!.ToString());
            yield return new Pair(name, document, Edit(document, pair["edits"]!.AsArray(), name), [.. causes], Grade(pair, "sources"), Grade(pair, "programs"));
        }
    }

    private static string Edit(string document, JsonArray edits, string name) => edits.Aggregate(document, (text, edit) =>
    {
        var from = edit![0]!.ToString();
        return text.Contains(from, StringComparison.Ordinal)
            ? text.Replace(from, edit[1]!.ToString(), StringComparison.Ordinal)
            : throw new InvalidOperationException($"{name}: there is no '{from}' to replace");
    });

    private static Grade Grade(JsonNode pair, string side) => Enum.Parse<Grade>(pair[side]!.ToString(), ignoreCase: true);
}

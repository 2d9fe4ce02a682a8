using System.Text.Json.Nodes;

namespace PlexSdk.SpecTool.Tests.Fuzzing;

/// <summary>
/// All mutations of the seeds, numbered: each node of each document, and what may be done to it. A number below <see cref="Count" /> is
/// one mutation, so that those numbers are everything; a greater one is several at once.
/// </summary>
internal static class Mutations
{
    private static readonly List<(int Document, int Node)> Places =
        [.. SeedDocuments.Parts.SelectMany((part, document) => Enumerable.Range(0, Nodes(part).Count).Select(node => (document, node)))];

    /// <summary>The number of mutations of one node.</summary>
    public static int Count => Places.Count * Operations.Count;

    private static IReadOnlyList<Action<Node, Random>> Operations { get; } =
    [
        .. Forms.All.Select(form => (Action<Node, Random>)((node, _) => node.Replace(JsonNode.Parse(form)))),
        (node, _) => node.Delete(),
        (node, _) => node.Repeat(),
        (node, _) => node.Replace(new JsonArray(node.Copy())),
        (node, _) => node.Replace(new JsonObject { ["a"] = node.Copy() }),
        (node, random) => node.Rename(Forms.Keys[random.Next(Forms.Keys.Count)]),
        (node, random) => node.Replace(Any(node.Root, random).Copy()),
        (node, random) => node.Replace(new JsonObject { ["$ref"] = Any(node.Root, random).Pointer }),
        (node, random) => node.Replace(JsonNode.Parse(Forms.All[random.Next(Forms.All.Count)])),
    ];

    /// <summary>The mutant of that number, and the document that it was.</summary>
    public static Mutant Make(long number)
    {
        var random = new Random(HashCode(number));
        // Neighbours are at different places; after a round each place meets the next operation.
        var (document, node) = Places[(int)(number % Places.Count)];
        var round = (int)(number / Places.Count) + node;
        var original = SeedDocuments.Parts[document];
        var copy = original.DeepClone().AsObject();
        Operations[round % Operations.Count](Nodes(copy)[node], random);
        for (var others = number < Count ? 0 : random.Next(1, 5); others > 0; others--)
            Operations[random.Next(Operations.Count)](Any(copy, random), random);

        return new Mutant(number, original.ToJsonString(), copy.ToJsonString());
    }

    private static int HashCode(long number) => (int)((number * 2654435761L) >> 8);

    private static Node Any(JsonObject root, Random random)
    {
        var nodes = Nodes(root);
        return nodes.Count == 0 ? new Node(root, "openapi") : nodes[random.Next(nodes.Count)];
    }

    private static List<Node> Nodes(JsonNode? parent) => parent switch
    {
        JsonObject members => [.. members.SelectMany(member => Nodes(member.Value).Prepend(new Node(members, member.Key)))],
        JsonArray items => [.. items.SelectMany((item, index) => Nodes(item).Prepend(new Node(items, $"{index}")))],
        _ => [],
    };
}

/// <summary>A document that was changed.</summary>
internal sealed record Mutant(long Number, string Original, string Text);

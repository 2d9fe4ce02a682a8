using System.Text.Json.Nodes;
using PlexSdk.SpecTool.Normalize;
using PlexSdk.SpecTool.Normalize.Fixes;
using PlexSdk.SpecTool.Normalize.Model;
using PlexSdk.SpecTool.Reading;

namespace PlexSdk.SpecTool.Tests.Normalize;

/// <summary>Each fix has its examples beside it: documents in pairs, one before and one after the fix alone.</summary>
public class FixExampleTests
{
    private static IEnumerable<string> Fixes() => Normalizer.Fixes().Select(fix => fix.GetType().Name);

    [TestCaseSource(nameof(Fixes))]
    public void A_fix_does_what_its_example_says(string name)
    {
        Assert.That(Examples(name), Is.Not.Empty, $"Add Normalize/Fixes/{name}.yaml: a comment that says which document needs the fix, "
            + "a document as it comes, a line of '---', and the document as the fix leaves it.");
        foreach (var (before, after) in Examples(name).Chunk(2).Select(pair => (Read(pair[0]), Read(pair[1]))))
        {
            var given = before.Root.ToJsonString();

            Normalizer.Fixes().Single(fix => fix.GetType().Name == name).Apply(before);

            Assert.That(Text(before), Is.EqualTo(Text(after)));
            Assert.That(given, Is.Not.EqualTo(after.Root.ToJsonString()), "the example shows what changes");
        }
    }

    [Test]
    public void Every_fix_and_every_example_is_in_the_list()
    {
        var classes = typeof(INormalization).Assembly.GetTypes().Where(type => type.IsClass && type.IsAssignableTo(typeof(INormalization))).Select(type => type.Name);
        var examples = typeof(FixExampleTests).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".yaml", StringComparison.Ordinal));

        Assert.That(Fixes(), Is.Unique.And.EquivalentTo(classes));
        Assert.That(examples.Select(name => Path.GetFileNameWithoutExtension(name)), Is.EquivalentTo(Fixes()));
    }

    private static string[] Examples(string name)
    {
        using var stream = typeof(FixExampleTests).Assembly.GetManifestResourceStream(name + ".yaml");
        return stream is null ? [] : new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n").Split("\n---\n");
    }

    private static SpecModel Read(string example) => new((JsonObject)SpecReader.ReadText("openapi: 3.1.0\n" + example, "example.yaml").Root.DeepClone());

    /// <summary>The document with its members in one order, and without the sections that are empty.</summary>
    private static string Text(SpecModel spec)
    {
        spec.Root.Ensure("paths");
        Assert.That(spec.Schemas, Is.Not.Null);
        return Sorted(spec.Root)!.ToJsonString(new() { WriteIndented = true });
    }

    private static JsonNode? Sorted(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.OrderBy(member => member.Key, StringComparer.Ordinal).Select(member => KeyValuePair.Create(member.Key, Sorted(member.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Sorted)]),
        _ => node?.DeepClone(),
    };
}

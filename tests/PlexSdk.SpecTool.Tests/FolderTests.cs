using System.Text.RegularExpressions;

namespace PlexSdk.SpecTool.Tests;

/// <summary>The arrows between the folders of the tool, as generator/README.md draws them.</summary>
public partial class FolderTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "generator", "PlexSdk.SpecTool");

    private static readonly Dictionary<string, string[]> Uses = new()
    {
        ["Reading"] = [],
        ["Normalize"] = ["Reading"],
        ["Lint"] = ["Reading", "Normalize"],
        ["Generate"] = ["Reading", "Normalize"],
        ["Docs"] = ["Reading", "Normalize"],
        ["Diff"] = ["Reading", "Normalize", "Lint", "Generate", "Docs"],
        ["Commands"] = ["Reading", "Normalize", "Lint", "Generate", "Docs", "Diff"],
    };

    [TestCaseSource(nameof(Uses))]
    public void A_folder_uses_only_those_below_it(KeyValuePair<string, string[]> folder)
    {
        var used = Sources(folder.Key).SelectMany(file => Used().Matches(file)).Select(match => match.Groups[1].Value).Distinct();

        Assert.That(used.Except(folder.Value).Except([folder.Key]), Is.Empty);
    }

    [Test]
    public void Every_folder_has_its_place() =>
        Assert.That(Directory.GetDirectories(Root).Select(Path.GetFileName).Except(["bin", "obj"]), Is.EquivalentTo(Uses.Keys));

    private static IEnumerable<string> Sources(string folder) =>
        Directory.GetFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories).Select(path => "\n" + File.ReadAllText(path).ReplaceLineEndings("\n"));

    [GeneratedRegex(@"\nusing PlexSdk\.SpecTool\.(\w+)")]
    private static partial Regex Used();
}

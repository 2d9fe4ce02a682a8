using System.Text.RegularExpressions;
using PlexSdk.Packages.Tests.Support;

namespace PlexSdk.Packages.Tests.Docs;

public sealed partial class LinkTests
{
    private static IEnumerable<string> Pages() => Markdown.Pages();

    [TestCaseSource(nameof(Pages))]
    public void A_relative_link_leads_somewhere(string page)
    {
        var folder = Path.GetDirectoryName(Repository.PathOf(page))!;

        var dead = Links(File.ReadAllText(Repository.PathOf(page)))
            .Where(link => !Path.Exists(Path.Combine(folder, link.Split('#')[0])));

        Assert.That(dead, Is.Empty);
    }

    [Test]
    public void The_index_lists_every_page()
    {
        var pages = Directory.GetFiles(Repository.PathOf("docs"), "*.md").Select(Path.GetFileName).Where(name => name != "README.md");

        var listed = Links(File.ReadAllText(Repository.PathOf("docs/README.md"))).ToList();

        Assert.That(pages, Is.SubsetOf(listed));
    }

    private static IEnumerable<string> Links(string markdown) => LinkPattern().Matches(markdown)
        .Select(match => match.Groups[1].Value)
        .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith('#') && !link.StartsWith("mailto:", StringComparison.Ordinal));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex LinkPattern();
}
